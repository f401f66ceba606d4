import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { type CareerLine, careerLines } from "#core/model/career-lines.ts";
import type { NewId } from "#core/model/ids.ts";
import { LANGUAGES, type Language, otherLanguage } from "#core/model/language.ts";
import { localizedPlaces } from "#core/model/localized-places.ts";
import { isSame, mergeRecords } from "#core/model/merge-records.ts";
import { adoptIds } from "./adopt-ids.ts";
import { putOwnFirst } from "./own-first.ts";
import { type EntryPair, pairCareers } from "./pair-careers.ts";
import type { PairReason } from "./pair-lists.ts";
import { type Difference, takeOutShared, valueAt, writeAt } from "./take-out-shared.ts";

/** Of what differs, whose is kept; both only where the record has room for two. */
export type MergeChoice = "mine" | "theirs" | "both";

/** A text of the record and the one of the file that is to stand on its other side. */
export interface SidePair {
  /** The place in the record, as `work[1].highlights[0]`. */
  readonly path: string;
  /** What is set apart with it: the whole entry, this line, or a text that a record has once. */
  readonly part: "entry" | "line" | "single";
  /** What of the file can be set apart: the id of the line or entry, or the name of the single text. */
  readonly theirsId: string;
  readonly reasons: readonly PairReason[];
  readonly mine: { readonly language: Language; readonly text: string };
  readonly theirs: { readonly language: Language; readonly text: string };
}

export interface ImportMerge {
  readonly career: Career;
  readonly differences: readonly Difference[];
  readonly sides: readonly SidePair[];
  /** Lines with nothing but their place in common: each is added by itself unless the person puts them together. */
  readonly offered: readonly SidePair[];
  readonly pairs: readonly EntryPair[];
  /** Texts that only the file has, where they stand in the merged record; other sides of texts are not among them. */
  readonly added: readonly CareerLine[];
  /** Nothing of the file is new or different. */
  readonly isSame: boolean;
}

export interface MergeWishes {
  /** By the path of the difference; what is not in it stays the person's own. */
  readonly choices: ReadonlyMap<string, MergeChoice>;
  /** Ids of the file's entries and lines that are not the record's, though they look it. */
  readonly apart: ReadonlySet<string>;
  /** Ids of the file's lines that are the record's own, though only their place says so. */
  readonly together: ReadonlySet<string>;
}

export const NO_WISHES: MergeWishes = { choices: new Map(), apart: new Set(), together: new Set() };

/** Joins what was read from a file to a record: the person's own stays, what is new is added, what differs is asked. */
export function mergeImported(mine: Career, theirs: Career, wishes: MergeWishes, newId: NewId): ImportMerge {
  const asked = joined(mine, theirs, { ...wishes, choices: new Map() }, newId);
  const both = asked.differences.filter(({ path }) => wishes.choices.get(path) === "both");
  const apart = new Set([...wishes.apart, ...both.flatMap(({ theirsId }) => theirsId ?? [])]);
  const { career } = joined(mine, theirs, { ...wishes, apart }, newId);
  const added = addedLines(mine, career);
  return {
    ...asked,
    career,
    added,
    isSame: isSame(asked.untouched, mine) && asked.differences.length === 0,
  };
}

interface Joined extends Pick<ImportMerge, "career" | "differences" | "sides" | "offered" | "pairs"> {
  readonly untouched: Career;
}

function joined(mine: Career, read: Career, { apart, together, choices }: MergeWishes, newId: NewId): Joined {
  const theirs = withoutSingles(read, apart);
  const found = pairCareers(mine, theirs, apart);
  const isOffered = (pair: EntryPair) => pair.isByPlace === true && !together.has(pair.theirs);
  const pairs = found.filter((pair) => !isOffered(pair));
  const adopted = adoptIds(mine, theirs, pairs, newId);
  const { rest, fills, differences } = takeOutShared(factsOf(mine), factsOf(adopted), pairs);
  const own = structuredClone(mine);
  for (const { keys, value } of fills) writeAt(own, keys, value);
  for (const difference of differences) choose(own, difference, choices.get(difference.path));
  const merged = { ...own, ...mergeRecords<Partial<Career>>({}, rest, factsOf(own), "theirs") };
  putOwnFirst(mine, merged);
  const career = followingSides(mine, merged);
  const offered = offeredOf(mine, theirs, found.filter(isOffered));
  return { career, untouched: career, differences, pairs, offered, sides: sidesOf(mine, career, pairs) };
}

/** Texts that a record has once. */
const SINGLES = ["headline", "summary"] as const;

function withoutSingles(read: Career, apart: ReadonlySet<string>): Career {
  const left = SINGLES.filter((name) => apart.has(name)).map((name) => [name, {}] as const);
  return { ...read, ...Object.fromEntries(left) };
}

/** Lines as they stand on each side, the file's with its own ids. */
function offeredOf(mine: Career, theirs: Career, pairs: readonly EntryPair[]): SidePair[] {
  const own = new Map(idsOfPlaces(mine).map((place) => [place.id, place]));
  const read = new Map(idsOfPlaces(theirs).map((place) => [place.id, place]));
  return pairs.flatMap((pair) => {
    const [one, other] = [own.get(pair.mine), read.get(pair.theirs)];
    const language = LANGUAGES.find((side) => one?.text[side] !== undefined);
    const from = language && one?.text[language];
    const to = language && other?.text[otherLanguage(language)];
    if (one === undefined || language === undefined || from === undefined || to === undefined) return [];
    return [
      {
        path: one.path,
        part: "line",
        theirsId: pair.theirs,
        reasons: pair.reasons,
        mine: { language, text: from.text },
        theirs: { language: otherLanguage(language), text: to.text },
      },
    ];
  });
}

/** What the app keeps for itself of a record, and what it is for, stays the record's. */
const RECORDS_OWN: ReadonlySet<string> = new Set([
  "schemaVersion",
  "id",
  "createdAt",
  "updatedAt",
  "name",
  "archivedAt",
  "language",
  "target",
  "views",
] satisfies (keyof Career)[]);

/** Everything that a person says of themselves. */
function factsOf(career: Career): Partial<Career> {
  return Object.fromEntries(Object.entries(career).filter(([field]) => !RECORDS_OWN.has(field)));
}

function choose(
  own: Career,
  { keys, path, theirs, mine }: Difference,
  choice: MergeChoice | undefined,
): void {
  if (choice === "theirs") writeAt(own, keys, structuredClone(theirs));
  if (choice !== "both" || !path.startsWith("summary.")) return;
  const side = valueAt(own, keys);
  if (isRecord(side) && isRecord(mine) && isRecord(theirs))
    side["text"] = [mine["text"], theirs["text"]].join("\n");
}

/** A side that came to stand beside another says the same: neither is out of date. */
function followingSides(mine: Career, career: Career): Career {
  const before = new Map(localizedPlaces(mine).map(({ text }) => [JSON.stringify(text), true]));
  const next = structuredClone(career);
  for (const { text, put } of localizedPlaces(next)) {
    if (before.has(JSON.stringify(text))) continue;
    const fresh = LANGUAGES.find(
      (side) =>
        text[side] !== undefined &&
        before.has(JSON.stringify({ [otherLanguage(side)]: text[otherLanguage(side)] })),
    );
    const other = fresh && text[otherLanguage(fresh)];
    if (fresh !== undefined && other !== undefined && text[fresh] !== undefined)
      put({ ...text, [fresh]: { ...text[fresh], follows: other.changedAt } });
  }
  return next;
}

function sidesOf(mine: Career, career: Career, pairs: readonly EntryPair[]): SidePair[] {
  const before = new Map(idsOfPlaces(mine).map(({ key, text }) => [key, text]));
  const paired = new Map(pairs.map((pair) => [pair.mine, pair]));
  return idsOfPlaces(career).flatMap(({ key, id, path, text }) => {
    const own = before.get(key);
    const language = LANGUAGES.find(
      (side) => own?.[side] !== undefined && own[otherLanguage(side)] === undefined,
    );
    const from = language && own?.[language];
    const to = language && text[otherLanguage(language)];
    if (language === undefined || from === undefined || to === undefined) return [];
    return [
      {
        path,
        ...setApartBy(paired.get(id), path),
        mine: { language, text: from.text },
        theirs: { language: otherLanguage(language), text: to.text },
      },
    ];
  });
}

function setApartBy(
  pair: EntryPair | undefined,
  path: string,
): Pick<SidePair, "part" | "theirsId" | "reasons"> {
  if (pair === undefined) return { part: "single", theirsId: path, reasons: [] };
  const { kind, theirs, reasons } = pair;
  return { part: kind === "text" ? "line" : "entry", theirsId: theirs, reasons };
}

/** The places with their entry's id for an index: they stay the same where entries are put in between. */
function idsOfPlaces(career: Career) {
  return localizedPlaces(career).map(({ path, text }) => {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const ids = keys
      .map((_, at) => valueAt(career, keys.slice(0, at + 1)))
      .map((value) => (isRecord(value) && typeof value["id"] === "string" ? value["id"] : undefined));
    const key = keys.map((name, at) => ids[at] ?? name).join("/");
    return { key, id: ids.findLast((each) => each !== undefined) ?? "", path, text };
  });
}

function addedLines(mine: Career, career: Career): CareerLine[] {
  const own = careerLines(mine).map(({ text }) => text);
  const paths = new Set(sidesOf(mine, career, []).map(({ path, theirs }) => `${path} ${theirs.language}`));
  return careerLines(career).filter(({ path, text, language }) => {
    if (paths.has(`${path} ${language}`)) return false;
    const at = own.indexOf(text);
    if (at === -1) return true;
    own.splice(at, 1);
    return false;
  });
}
