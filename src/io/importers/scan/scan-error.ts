import type { ImportError } from "#io/importers/import-error.ts";

/** Why a picture of text could not be read. */
export type ScanError =
  | ImportError
  /** The program or its data could not be fetched. */
  | { readonly kind: "no-program" }
  | { readonly kind: "too-many-pixels"; readonly limitMegapixels: number }
  | { readonly kind: "too-slow" };

/** Thrown while a picture is read, and caught once where the reading began. */
export class ScanFailure extends Error {
  readonly reason: ScanError;

  constructor(reason: ScanError) {
    super(reason.kind);
    this.name = "ScanFailure";
    this.reason = reason;
  }
}
