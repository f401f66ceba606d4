/** One sign for or against a reading, with its weight and why it counts. */
export interface Evidence<Subject> {
  readonly weight: number;
  readonly reason: string;
  readonly holds: (subject: Subject) => boolean;
}

/** The weights of all signs that hold, together. */
export function weigh<Subject>(evidence: readonly Evidence<Subject>[], subject: Subject): number {
  return evidence.reduce((sum, row) => (row.holds(subject) ? sum + row.weight : sum), 0);
}
