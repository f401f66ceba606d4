import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { type CareerLine, careerLines } from "#core/model/career-lines.ts";
import type { NewId } from "#core/model/ids.ts";
import { LANGUAGES, type Language, otherLanguage } from "#core/model/language.ts";
import { localizedPlaces } from "#core/model/localized-places.ts";
import { isSame, mergeRecords } from "#core/model/merge-records.ts";
import { adoptIds } from "./adopt-ids.ts";
import { type EntryPair, pairCareers } from "./pair-careers.ts";
import { type Difference, takeOutShared, valueAt, writeAt } from "./take-out-shared.ts";

/** Of what differs, whose is kept; both only where the record has room for two. */
export type MergeChoice = "mine" | "theirs" | "both";

/** A text of the record and the one of the file that is to stand on its other side. */
export interface SidePair {
  /** The place in the record, as `work[1].highlights[0]`. */
  readonly path: string;
  /** The id, in the file, of the line or entry that can be set apart; none for a text that is there once. */
  readonly theirsId?: string;
  readonly mine: { readonly language: Language; readonly text: string };
  readonly theirs: { readonly language: Language; readonly text: string };
}

export interface ImportMerge {
  readonly career: Career;
  readonly differences: readonly Difference[];
  readonly sides: readonly SidePair[];
  readonly pairs: readonly EntryPair[];
  /** Texts that only the file has, where they stand in the merged record; other sides of texts are not among them. */
  readonly added: readonly CareerLine[];
  /** Texts of the file that the record has as they are. */
  readonly equal: number;
  /** Nothing of the file is new or different. */
  readonly isSame: boolean;
}

export interface MergeWishes {
  /** By the path of the difference; what is not in it stays the person's own. */
  readonly choices: ReadonlyMap<string, MergeChoice>;
  /** Ids of the file's entries and lines that are not the record's, though they look it. */
  readonly apart: ReadonlySet<string>;
}

export const NO_WISHES: MergeWishes = { choices: new Map(), apart: new Set() };

/** Joins what was read from a file to a record: the person's own stays, what is new is added, what differs is asked. */
export function mergeImported(mine: Career, theirs: Career, wishes: MergeWishes, newId: NewId): ImportMerge {
  const asked = joined(mine, theirs, wishes.apart, new Map(), newId);
  const both = asked.differences.filter(({ path }) => wishes.choices.get(path) === "both");
  const apart = new Set([...wishes.apart, ...both.flatMap(({ theirsId }) => theirsId ?? [])]);
  const { career } = joined(mine, theirs, apart, wishes.choices, newId);
  const added = addedLines(mine, career);
  return {
    ...asked,
    career,
    added,
    isSame: isSame(asked.untouched, mine) && asked.differences.length === 0,
    equal: careerLines(theirs).length - asked.differences.length - asked.sides.length - added.length,
  };
}

interface Joined extends Pick<ImportMerge, "career" | "differences" | "sides" | "pairs"> {
  readonly untouched: Career;
}

function joined(
  mine: Career,
  theirs: Career,
  apart: ReadonlySet<string>,
  choices: ReadonlyMap<string, MergeChoice>,
  newId: NewId,
): Joined {
  const pairs = pairCareers(mine, theirs, apart);
  const adopted = adoptIds(mine, theirs, pairs, newId);
  const { rest, fills, differences } = takeOutShared(factsOf(mine), factsOf(adopted), pairs);
  const own = structuredClone(mine);
  for (const { keys, value } of fills) writeAt(own, keys, value);
  for (const difference of differences) choose(own, difference, choices.get(difference.path));
  const career = followingSides(mine, {
    ...own,
    ...mergeRecords<Partial<Career>>({}, rest, factsOf(own), "theirs"),
  });
  return { career, untouched: career, differences, pairs, sides: sidesOf(mine, career, pairs) };
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
    side["text"] = `${mine["text"]}\n${theirs["text"]}`;
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
  const theirIds = new Map(pairs.map((pair) => [pair.mine, pair.theirs]));
  return idsOfPlaces(career).flatMap(({ key, id, path, text }) => {
    const own = before.get(key);
    const language = LANGUAGES.find(
      (side) => own?.[side] !== undefined && own[otherLanguage(side)] === undefined,
    );
    const from = language && own?.[language];
    const to = language && text[otherLanguage(language)];
    if (language === undefined || from === undefined || to === undefined) return [];
    const theirsId = theirIds.get(id);
    return [
      {
        path,
        ...(theirsId !== undefined && { theirsId }),
        mine: { language, text: from.text },
        theirs: { language: otherLanguage(language), text: to.text },
      },
    ];
  });
}

/** The places with their entry's id for an index: they stay the same where entries are put in between. */
function idsOfPlaces(career: Career) {
  return localizedPlaces(career).map(({ path, text }) => {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const ids = keys
      .map((_, at) => valueAt(career, keys.slice(0, at + 1)))
      .map((value) => (isRecord(value) ? value["id"] : undefined));
    const key = keys.map((name, at) => ids[at] ?? name).join("/");
    const id = ids.findLast((each) => typeof each === "string");
    return { key, id: typeof id === "string" ? id : "", path, text };
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
