/** The formats that fold the block tree; JSON is the record itself and needs no tree. */
export const EXPORT_FORMATS = ["pdf", "docx", "txt", "md", "html"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportError =
  /** Characters that no font covers would be lost; they are named before anything is written. */
  | { readonly kind: "uncovered-characters"; readonly characters: readonly string[] }
  /** A newer request took this one's place. */
  | { readonly kind: "superseded" }
  /** The worker stopped; the next request starts a new one. */
  | { readonly kind: "failed" };
