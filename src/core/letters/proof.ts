import type { Ask } from "./asks.ts";
import type { FrameForm } from "./framed-line.ts";
import type { Piece } from "./piece.ts";
import type { Workplace } from "./workplaces.ts";

/** One thing that the person did, fit to be said, with what it proves. */
export interface Proof {
  readonly place: Workplace;
  readonly path: string;
  readonly form: FrameForm;
  readonly did: Piece;
  /** What the posting asks for and this line answers. */
  readonly asks: readonly Ask[];
  /** Competencies that the line shows, the most telling first. */
  readonly competencies: readonly string[];
}
