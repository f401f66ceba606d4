import type { TFunction } from "i18next";
import type { PairReason } from "#core/merging/pair-lists.ts";

/** What speaks against a pair is outweighed, and what every line of a list shares says little: neither is told. */
const UNTOLD = new Set([
  "other-dates",
  "other-title",
  "other-figures",
  "other-length",
  "same-count",
  "same-lines",
  "same-id",
] as const satisfies readonly PairReason[]);

type Untold = typeof UNTOLD extends Set<infer Reason> ? Reason : never;

/** Why two texts are held to be one, in words. */
export function reasonWords(reasons: readonly PairReason[], t: TFunction<"import">): string[] {
  return [...new Set(reasons)].filter(isTold).map((reason) => t(`merge.reasons.${reason}`));
}

function isTold(reason: PairReason): reason is Exclude<PairReason, Untold> {
  return !(UNTOLD as ReadonlySet<PairReason>).has(reason);
}
