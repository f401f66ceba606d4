/** Why two entries or texts are held to be the same one; the shell puts it in words. */
export type PairReason =
  | "same-words"
  | "same-id"
  | "same-name"
  | "like-name"
  | "same-dates"
  | "same-start"
  | "overlapping-dates"
  | "other-dates"
  | "same-title"
  | "like-title"
  | "other-title"
  | "like-words"
  | "same-figures"
  | "other-figures"
  | "shared-names"
  | "cognates"
  | "same-order"
  | "same-count"
  | "other-length"
  | "same-lines";

/** A row of a table of evidence: what it weighs where it holds. */
export interface EvidenceRow<T> {
  readonly reason: PairReason;
  readonly weight: number;
  readonly holds: (mine: Placed<T>, theirs: Placed<T>) => boolean;
}

export interface Placed<T> {
  readonly item: T;
  readonly at: number;
  /** How many there are in its list. */
  readonly of: number;
}

export interface Pair<T> {
  readonly mine: T;
  readonly theirs: T;
  readonly score: number;
  readonly reasons: readonly PairReason[];
}

/** Pairs the entries of two lists, the surest first, each at most once; what stays under the threshold is paired with none. */
export function pairLists<T>(
  mine: readonly T[],
  theirs: readonly T[],
  rows: readonly EvidenceRow<T>[],
  threshold: number,
): Pair<T>[] {
  const candidates = placed(mine).flatMap((one) => placed(theirs).map((other) => weigh(one, other, rows)));
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance);
  const taken = new Set<T>();
  const pairs: Pair<T>[] = [];
  for (const { distance: _, ...pair } of candidates) {
    if (pair.score < threshold) break;
    if (taken.has(pair.mine) || taken.has(pair.theirs)) continue;
    taken.add(pair.mine).add(pair.theirs);
    pairs.push(pair);
  }
  return pairs;
}

function placed<T>(items: readonly T[]): Placed<T>[] {
  return items.map((item, at) => ({ item, at, of: items.length }));
}

function weigh<T>(
  mine: Placed<T>,
  theirs: Placed<T>,
  rows: readonly EvidenceRow<T>[],
): Pair<T> & { distance: number } {
  const held = rows.filter((row) => row.holds(mine, theirs));
  return {
    mine: mine.item,
    theirs: theirs.item,
    score: held.reduce((sum, { weight }) => sum + weight, 0),
    reasons: held.map(({ reason }) => reason),
    distance: Math.abs(mine.at - theirs.at),
  };
}
