import type { ParagraphPurpose, Sentence, SentenceSource } from "#core/model/letter.ts";
import type { Slot } from "./phrase-table.ts";
import type { Pieces } from "./pieces-of-person.ts";

/** A sentence to be said: a slot with the facts for its blanks, or one that stands ready. */
export type PlannedSentence = Unranked & {
  /** What goes first where the letter is too long: the highest number. */
  readonly drop: number;
};
export type Unranked = SlotSentence | ReadySentence;
/** Sentences that say the same in other words: the first that the letter has not said. */
export interface ReadySentence {
  readonly ready: readonly Sentence[];
}
export interface SlotSentence {
  readonly slot: Slot;
  readonly pieces: Pieces;
  /** What the phrase itself rests on, beside the facts in its blanks. */
  readonly restsOn?: readonly SentenceSource[];
}

export interface PlannedParagraph {
  readonly purpose: ParagraphPurpose;
  readonly sentences: readonly PlannedSentence[];
}
