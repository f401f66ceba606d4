/** A place in a text, `[from, to)` in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}
