import type { RequirementKind, RequirementLevel } from "./posting.ts";
import type { Sentence } from "./segment-posting.ts";

/** Words of a posting that name something a requirement can be about; not yet weighed. */
export interface Mention {
  readonly kind: RequirementKind;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly years?: number;
  /** Experience in several fields asked with one number: "or" between them makes them alternatives. */
  readonly shared?: { readonly key: string; readonly areAlternatives: boolean };
}

export interface WeighedMention extends Mention {
  readonly level: RequirementLevel;
  readonly group?: string;
  readonly withinMonths?: number;
}

/** Mentions by the sentence that they stand in, in order. */
export function bySentence<Each extends Mention>(mentions: readonly Each[]): Map<Sentence, Each[]> {
  const sentences = new Map<Sentence, Each[]>();
  for (const mention of mentions) {
    const known = sentences.get(mention.sentence);
    if (known === undefined) sentences.set(mention.sentence, [mention]);
    else known.push(mention);
  }
  return sentences;
}
