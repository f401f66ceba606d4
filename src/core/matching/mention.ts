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
  /** Whether the words ask by themselves, wherever they stand. */
  readonly asks?: true;
}

export interface WeighedMention extends Mention {
  readonly level: RequirementLevel;
  readonly group?: string;
  readonly withinMonths?: number;
}
