/** Programs and data of others that are fetched on use, with whom and what their license files name. */
export const PROGRAMS = [
  {
    does: "scan",
    name: "Tesseract, tesseract.js-core",
    license: "Apache 2.0",
    page: "https://github.com/naptha/tesseract.js-core",
  },
  {
    does: "scanData",
    name: "tessdata",
    license: "Apache 2.0",
    page: "https://github.com/tesseract-ocr/tessdata_best",
  },
  { does: "grammar", name: "Harper", license: "Apache 2.0", page: "https://writewithharper.com" },
] as const;
