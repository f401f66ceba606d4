import type { ParagraphPurpose, Sentence } from "#core/model/letter.ts";
import type { Slot } from "./phrase-table.ts";
import type { Pieces } from "./pieces-of-person.ts";

/** A sentence to be said: a slot with the facts for its blanks, or one that stands ready. */
export type PlannedSentence = Unranked & {
  /** What goes first where the letter is too long: the highest number. */
  readonly drop: number;
};
export type Unranked = SlotSentence | { readonly ready: Sentence };
export interface SlotSentence {
  readonly slot: Slot;
  readonly pieces: Pieces;
}

export interface PlannedParagraph {
  readonly purpose: ParagraphPurpose;
  readonly sentences: readonly PlannedSentence[];
}
