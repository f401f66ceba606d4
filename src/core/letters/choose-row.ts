/** FNV-1a: a number from 0 to 2³² − 1, the same for the same text everywhere. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** The rows in an order that the seed decides; neighbours of a seed give unlike orders. */
export function shuffleBySeed<T>(rows: readonly T[], seed: number): T[] {
  return rows
    .map((row, at) => ({ row, at, rank: seedOf(`${seed}/${at}`) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ row }) => row);
}
