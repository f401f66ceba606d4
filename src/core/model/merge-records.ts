import { isRecord } from "#core/is-record.ts";

/** Whose word counts where both sides changed the same one. */
export type Preferred = "mine" | "theirs";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Joins two edits of one record: what only one side changed since `base` is taken from it, entry by entry (by id) and
 * field by field. Where both changed the same word, the preferred side's counts; an entry that one side removed and the
 * other changed stays, and two removals never empty a list that neither side emptied.
 */
export function mergeRecords<T extends object>(base: T, mine: T, theirs: T, preferred: Preferred): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each field is one side's or both sides' own kind joined
  return mergeFields(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs), preferred) as T;
}

function fieldsOf(record: object): Fields {
  return { ...record };
}

function mergeValues(base: unknown, mine: unknown, theirs: unknown, preferred: Preferred): unknown {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (isRecord(mine) && isRecord(theirs))
    return mergeFields(isRecord(base) ? base : {}, mine, theirs, preferred);
  const lists = [base ?? [], mine, theirs].map(entriesOf);
  const [baseEntries, myEntries, theirEntries] = lists;
  if (baseEntries !== undefined && myEntries !== undefined && theirEntries !== undefined)
    return mergeLists(baseEntries, myEntries, theirEntries, preferred);
  return preferred === "mine" ? mine : theirs;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, preferred: Preferred): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged: Record<string, unknown> = {};
  for (const name of names) {
    const value = mergeValues(base[name], mine[name], theirs[name], preferred);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

type Entries = ReadonlyMap<string, unknown>;

/** A list by what tells its entries apart: their ids, or the words themselves. None where they can't be told apart. */
function entriesOf(list: unknown): Entries | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    const key: unknown = isRecord(entry) ? entry["id"] : entry;
    if (typeof key !== "string" || entries.has(key)) return undefined;
    entries.set(key, entry);
  }
  return entries;
}

function mergeLists(base: Entries, mine: Entries, theirs: Entries, preferred: Preferred): unknown[] {
  const merged = mergedOrder(base, mine, theirs, preferred).flatMap((key) => {
    const entry = mergeEntry(key, base, mine, theirs, preferred);
    return entry === undefined ? [] : [entry];
  });
  if (merged.length > 0 || mine.size === 0 || theirs.size === 0) return merged;
  return [...(preferred === "mine" ? mine : theirs).values()];
}

function mergeEntry(
  key: string,
  base: Entries,
  mine: Entries,
  theirs: Entries,
  preferred: Preferred,
): unknown {
  if (mine.has(key) && theirs.has(key))
    return mergeValues(base.get(key), mine.get(key), theirs.get(key), preferred);
  const kept = mine.get(key) ?? theirs.get(key);
  return base.has(key) && isSame(kept, base.get(key)) ? undefined : kept;
}

/** The order of the side that moved entries, with the entries of the other put in behind those that they followed. */
function mergedOrder(base: Entries, mine: Entries, theirs: Entries, preferred: Preferred): string[] {
  const isMine = hasMoved(base, mine) && (preferred === "mine" || !hasMoved(base, theirs));
  const [leading, following] = isMine ? [mine, theirs] : [theirs, mine];
  const order = [...leading.keys()];
  let before: string | undefined;
  for (const key of following.keys()) {
    if (!leading.has(key)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    before = key;
  }
  return order;
}

function hasMoved(base: Entries, side: Entries): boolean {
  const before = [...base.keys()].filter((key) => side.has(key));
  const after = [...side.keys()].filter((key) => base.has(key));
  return before.some((key, at) => key !== after[at]);
}

/** Equal in content; a field without a value is as none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    isSame(one[name], other[name]),
  );
}
