/** Why a file could not be read; the words for people are in the `errors` catalog under the same kind. */
export type ImportError =
  | { readonly kind: "empty" }
  /** Judged by the content, not by the name. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "no-text" }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-large"; readonly limitMb: number }
  | { readonly kind: "unsafe" };

export type ImportErrorKind = ImportError["kind"];
