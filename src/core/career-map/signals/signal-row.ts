import type { LinkName } from "./links-table.ts";
import type { ActName, ClassName, PhraseName, ThingName } from "./word-classes.ts";

export type NotedName = ThingName | PhraseName | "number";

/** What shows a competency in a sentence, and why we hold it to. */
export type SignalRow = {
  /** Id of a competency. */
  readonly shows: string;
  /** 0–1, how seldom the words mean something else. */
  readonly confidence: number;
  readonly why: string;
  /** Somewhere in the same sentence as well. */
  readonly also?: readonly ClassName[];
  /** Words of the same sentence that make it mean something else. */
  readonly unless?: readonly ClassName[];
  /** How many matches it takes; one where not given. */
  readonly atLeast?: number;
  /** The signal is itself a lack ("no supervisor", "missing"), so a word of lack takes nothing away. */
  readonly evenNegated?: true;
} & (
  | {
      readonly kind: "says";
      readonly words: readonly NotedName[] /** Not where it only tells when or where ("before billing"). */;
      readonly asDuty?: true;
      /** Only where it is an item of a list by itself ("calls, check-in, copays"). */
      readonly alone?: true;
    }
  | {
      readonly kind: "does";
      readonly act: readonly ActName[];
      readonly on: readonly NotedName[];
      /** What it is done to stands right after such a word: "from the chart", "al médico". */
      readonly led?: LinkName;
      readonly within?: number;
    }
  | {
      readonly kind: "pairs";
      readonly one: readonly ClassName[];
      readonly other: readonly ClassName[];
      readonly inOrder?: true;
      readonly within?: number;
    }
);
