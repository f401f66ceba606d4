/** The fault is the user's: printed as `{"error":{…}}`, told in one sentence, exit 2. */
export interface UserError {
  readonly kind: string;
  readonly [field: string]: unknown;
}

export type Outcome =
  | { readonly ok: true; readonly values: Iterable<unknown> | AsyncIterable<unknown> }
  | {
      readonly ok: false;
      /** None where the values say themselves what is wrong. */
      readonly error?: UserError;
      readonly sentence: string;
      readonly values?: Iterable<unknown>;
    };

/** One JSON value a line on standard output. */
export function done(...values: readonly unknown[]): Outcome {
  return { ok: true, values };
}

export function fault(error: UserError, sentence: string): Outcome {
  return { ok: false, error, sentence };
}
