import type { Language } from "#core/model/language.ts";

/** Words of the posting that a change answers. */
export interface AnsweredAsk {
  readonly id: string;
  readonly text: string;
}

interface Change {
  /** Stays the same for the same record and posting. */
  readonly key: string;
  /** Where in the record the words stand. */
  readonly path: string;
}

/** Lines or skills that answer the posting, printed before the others of their list. */
export interface PutFirst extends Change {
  readonly kind: "put-first";
  /** In the order in which they are to stand. */
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly asks: readonly AnsweredAsk[];
}

/** A line of a long list that answers nothing in the posting. */
export interface LeaveOut extends Change {
  readonly kind: "leave-out";
  readonly id: string;
  readonly text: string;
}

/** Other words for this document alone: the posting's name of a thing that the record names otherwise, a headline. */
export interface Reword extends Change {
  readonly kind: "spelling" | "headline" | "summary";
  readonly id: string;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  readonly asks: readonly AnsweredAsk[];
}

/** What a document could have otherwise for one posting. The record stays as it is. */
export type TailoringChange = PutFirst | LeaveOut | Reword;
