/** How a duty line stands in a sentence of the person's own. */
export type FrameForm =
  /** A verb of the first person: "I …", "…" in Spanish. */
  | "finite"
  /** "my work was to …", "me encargué de …". */
  | "infinitive"
  /** "my work included …", "tuve a mi cargo …"; in Spanish with its article. */
  | "noun";

/** A duty line made fit for a sentence, without its full stop. */
export interface FramedLine {
  readonly form: FrameForm;
  readonly text: string;
  /** The words of the record that it says, as they stand there. */
  readonly quote: string;
}
