import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import type { NewId } from "#core/model/ids.ts";
import type { EntryPair } from "./pair-careers.ts";

const IDS = ["id", "employerId"] as const;

/** The file's record with the ids of the entries that it shares with `mine`; no other id of it is one of mine. */
export function adoptIds(mine: Career, theirs: Career, pairs: readonly EntryPair[], newId: NewId): Career {
  const ids = new Map(pairs.map((pair) => [pair.theirs, pair.mine]));
  const taken = new Set<string>();
  collectIds(mine, taken);
  const adopted = structuredClone(theirs);
  const nameFor = (id: string) => {
    const known = ids.get(id) ?? (taken.has(id) ? newId() : id);
    ids.set(id, known);
    return known;
  };
  rename(adopted, nameFor);
  return adopted;
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, ids);
  if (!isRecord(value)) return;
  if (typeof value["id"] === "string") ids.add(value["id"]);
  for (const inner of Object.values(value)) collectIds(inner, ids);
}

function rename(value: unknown, nameFor: (id: string) => string): void {
  if (Array.isArray(value)) for (const item of value) rename(item, nameFor);
  if (!isRecord(value)) return;
  for (const key of IDS) if (typeof value[key] === "string") value[key] = nameFor(value[key]);
  for (const inner of Object.values(value)) rename(inner, nameFor);
}
