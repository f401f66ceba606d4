/** Why a vault doesn't do as asked; each has its sentence. */
export type VaultError =
  | { readonly kind: "wrong-passphrase" }
  /** A letter of the recovery code was misread or left out. */
  | { readonly kind: "misread-code" }
  /** A whole code, of another vault. */
  | { readonly kind: "wrong-code" }
  /** What the lock itself consists of can't be read. */
  | { readonly kind: "damaged" }
  | { readonly kind: "full" }
  | { readonly kind: "unavailable" };
