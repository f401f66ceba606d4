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

/** Why two texts are held to be one, in words: the same words need no other reason, and the place is told where it is all. */
export function reasonWords(reasons: readonly PairReason[], t: TFunction<"import">): string[] {
  const told = reasons.includes("same-words") ? (["same-words"] as const) : reasons.filter(isTold);
  const strong = told.filter((reason) => reason !== "same-order");
  const shown = new Set(strong.length > 0 ? strong : told);
  return [...shown].map((reason) => t(`merge.reasons.${reason}`));
}

function isTold(reason: PairReason): reason is Exclude<PairReason, Untold> {
  return !(UNTOLD as ReadonlySet<PairReason>).has(reason);
}
