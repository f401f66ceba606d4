/** The faces of app and documents, with whom their license files name. All are under the SIL Open Font License 1.1. */
export const TYPEFACES = [
  { name: "Source Sans 3", by: "Paul D. Hunt, Adobe", page: "https://github.com/adobe-fonts/source-sans" },
  {
    name: "Courier Prime",
    by: "The Courier Prime Project Authors",
    page: "https://github.com/quoteunquoteapps/CourierPrime",
  },
  { name: "Inter", by: "The Inter Project Authors", page: "https://github.com/rsms/inter" },
  { name: "Lora", by: "The Lora Project Authors", page: "https://github.com/cyrealtype/Lora-Cyrillic" },
  {
    name: "Noto Sans",
    by: "The Noto Project Authors",
    page: "https://github.com/notofonts/latin-greek-cyrillic",
  },
  {
    name: "Source Serif 4",
    by: "The Source Serif 4 Project Authors, Adobe",
    page: "https://github.com/adobe-fonts/source-serif",
  },
  {
    name: "Spectral",
    by: "The Spectral Project Authors",
    page: "https://github.com/productiontype/Spectral",
  },
] as const;
