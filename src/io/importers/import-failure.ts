import type { ImportError } from "./import-error.ts";

/** Thrown inside a format's reader and caught once, in `readResume`: a bad file ends the reading from any depth. */
export class ImportFailure extends Error {
  readonly reason: ImportError;

  constructor(reason: ImportError) {
    super(reason.kind);
    this.name = "ImportFailure";
    this.reason = reason;
  }
}
