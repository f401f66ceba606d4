/** What a form can find wrong with a field; the words are under the same key in the `guide` catalog. */
export const FIELD_ERRORS = ["email", "link", "hours", "weekHours"] as const;
export type FieldErrorCode = (typeof FIELD_ERRORS)[number];

export function fieldErrorOf(message: string | undefined): FieldErrorCode | undefined {
  return FIELD_ERRORS.find((code) => code === message);
}
