/** How much words speak for competencies, packed by `scripts/make-word-weights.mjs` and read by `signal-weights.ts`. */
export interface PackedWeights {
  readonly ids: string;
  readonly step: number;
  /** For each competency, what speaks for it before any word does. */
  readonly starts: readonly number[];
  readonly rows: string;
}
