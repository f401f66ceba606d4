import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { isSame } from "#core/model/merge-records.ts";
import { isSameName } from "./entry-evidence.ts";
import type { EntryPair } from "./pair-careers.ts";

/** Something that the record and the file say otherwise. */
export interface Difference {
  /** The place in the record, as `work[1].highlights[0].text.en`. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The id, in the file, of the line or skill that this is all of: both can be kept. */
  readonly theirsId?: string;
}

/** Compared as one: half of the one and half of the other would be a third thing. */
const WHOLE = new Set(["dates", "en", "es", "source"]);
/** What the app notes beside a person's words; the record's own stays. */
const NOTED = new Set(["source", "original", "occupation", "code"]);

/** Where the record has a blank for what the file says. */
interface Fill {
  readonly keys: readonly string[];
  readonly value: unknown;
}

interface Shared {
  /** What only the file says. */
  readonly rest: Partial<Career>;
  readonly fills: Fill[];
  /** What both say and say differently. */
  readonly differences: Difference[];
}

/** Parts what a file says, its ids adopted, by what the record says of the same. */
export function takeOutShared(
  mine: Partial<Career>,
  theirs: Partial<Career>,
  pairs: readonly EntryPair[],
): Shared {
  const shared: Shared = { rest: structuredClone(theirs), fills: [], differences: [] };
  const texts = new Map(pairs.filter(({ kind }) => kind === "text").map((pair) => [pair.mine, pair.theirs]));
  compareFields(mine, shared.rest, [], { ...shared, texts });
  return shared;
}

interface Ground extends Shared {
  /** Lines and skills of the file by the id of the record's. */
  readonly texts: ReadonlyMap<string, string>;
  /** The line or skill that is being compared. */
  readonly theirsId?: string | undefined;
}

function compareFields(mine: object, theirs: object, keys: readonly string[], ground: Ground): void {
  if (!isRecord(mine) || !isRecord(theirs)) return;
  for (const name of Object.keys(theirs)) {
    const [own, read, at] = [mine[name], theirs[name], [...keys, name]];
    if (name === "id" || name === "employerId" || own === undefined) continue;
    if (isInner(name, own, read)) compareInner(own, read, at, ground);
    else {
      delete theirs[name];
      compareWhole({ keys: at, mine: own, theirs: read }, name, ground);
    }
  }
}

function isInner(name: string, own: unknown, read: unknown): boolean {
  if (Array.isArray(own) && Array.isArray(read)) return true;
  if (!isRecord(own) || !isRecord(read) || WHOLE.has(name)) return false;
  // Half of one place and half of another would be a third one; more of the same place is welcome.
  return name !== "location" || Object.keys(own).every((key) => isBlank(read[key]) || own[key] === read[key]);
}

function compareInner(own: unknown, read: unknown, keys: readonly string[], ground: Ground): void {
  if (isRecord(own) && isRecord(read)) compareFields(own, read, keys, ground);
  if (!Array.isArray(own) || !Array.isArray(read)) return;
  for (const theirs of read) {
    const at = own.findIndex((item) => isRecord(item) && isRecord(theirs) && item["id"] === theirs["id"]);
    const mine: unknown = own[at];
    if (!isRecord(mine) || !isRecord(theirs)) continue;
    const theirsId = ground.texts.get(String(mine["id"]));
    compareFields(mine, theirs, [...keys, String(at)], { ...ground, theirsId });
  }
}

function compareWhole(
  { keys, mine, theirs }: Omit<Difference, "path" | "theirsId">,
  name: string,
  { fills, differences, theirsId }: Ground,
): void {
  if (isBlank(theirs)) return;
  if (isBlank(mine)) fills.push({ keys, value: theirs });
  else if (!NOTED.has(name) && !isSaidAlike(mine, theirs, name))
    differences.push({ path: pathOf(keys), keys, mine, theirs, ...(theirsId && { theirsId }) });
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === "") return true;
  if (isRecord(value) && typeof value["text"] === "string") return value["text"].trim() === "";
  return isRecord(value) && Object.values(value).every(isBlank);
}

function isSaidAlike(own: unknown, read: unknown, name: string): boolean {
  if (isRecord(own) && isRecord(read) && typeof own["text"] === "string") return own["text"] === read["text"];
  if (name === "phone" && typeof own === "string" && typeof read === "string")
    return own.replace(/\D/g, "") === read.replace(/\D/g, "");
  if (name === "email" || name === "url") return isSameName(String(own), String(read));
  return isSame(own, read);
}

/** `work`, `1`, `dates` → `work[1].dates`. */
function pathOf(keys: readonly string[]): string {
  return keys.reduce(
    (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    "",
  );
}

export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}

export function writeAt(whole: object, keys: readonly string[], value: unknown): void {
  const owner = valueAt(whole, keys.slice(0, -1));
  const name = keys.at(-1);
  if (isRecord(owner) && name !== undefined) owner[name] = value;
}
