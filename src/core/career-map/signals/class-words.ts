/** The words of one class in each language: entries parted by commas; `=word` is that very form, `~word` any of its root. */
export interface ClassWords {
  readonly en: string;
  readonly es: string;
  /** Names that are the same in both: systems, laws, programs. */
  readonly any?: string;
}
