import type { OccupationTitles } from "./occupation.ts";
import { OCCUPATION_TITLES } from "./occupation-titles.ts";
import { OTHER_TITLES } from "./other-titles-table.ts";
import { type ReadTitle, readTitle } from "./read-title.ts";
import { GENERIC_ROLES, ROLE_KIN } from "./title-words-table.ts";

export interface IndexedTitle extends ReadTitle {
  readonly title: string;
  /** Undefined for work that the map does not hold, which then wins over a poor likeness. */
  readonly occupation: OccupationTitles | undefined;
  /** Place in the occupation's own list: earlier titles are the usual ones. */
  readonly place: number;
  readonly weight: number;
}

export interface TitleIndex {
  readonly titlesWith: ReadonlyMap<string, readonly IndexedTitle[]>;
  readonly words: ReadonlySet<string>;
  readonly weightOf: (word: string) => number;
  /** 1 for the same idea, less for kin, 0 for strangers. */
  readonly likeness: (one: string, other: string) => number;
  readonly kinOf: (word: string) => readonly string[];
}

const GENERIC = new Set(GENERIC_ROLES.split(" "));
const GENERIC_WEIGHT = 0.9;

let built: TitleIndex | undefined;

/** Built once, at the first look-up. */
export function titleIndex(): TitleIndex {
  built ??= buildIndex();
  return built;
}

function buildIndex(): TitleIndex {
  const kin = kinTable();
  const plain = readAllTitles();
  const weightOf = weighWords(plain);
  const titlesWith = new Map<string, IndexedTitle[]>();
  for (const { read, ...title } of plain) {
    const weight = read.terms.reduce((sum, { word, share }) => sum + share * weightOf(word), 0);
    const indexed = { ...title, ...read, weight };
    for (const { word } of read.terms) titlesWith.set(word, [...(titlesWith.get(word) ?? []), indexed]);
  }
  return {
    titlesWith,
    words: new Set(titlesWith.keys()),
    weightOf,
    likeness: (one, other) => (one === other ? 1 : (kin.get(one)?.get(other) ?? 0)),
    kinOf: (word) => [...(kin.get(word)?.keys() ?? [])],
  };
}

interface PlainTitle {
  readonly title: string;
  readonly occupation: OccupationTitles | undefined;
  readonly place: number;
  readonly read: ReadTitle;
}

function readAllTitles(): PlainTitle[] {
  const mapped = OCCUPATION_TITLES.flatMap((occupation) =>
    [occupation.titles.en, occupation.titles.es].flatMap((titles) =>
      titles.map((title, place) => ({ title, occupation, place, read: readTitle(title) })),
    ),
  );
  const others = OTHER_TITLES.map((title, place) => ({
    title,
    occupation: undefined,
    place,
    read: readTitle(title),
  }));
  return [...mapped, ...others];
}

/** A word that few occupations share tells more (inverse document frequency); a common role tells little. */
function weighWords(titles: readonly PlainTitle[]): (word: string) => number {
  const seenIn = new Map<string, Set<unknown>>();
  for (const { occupation, title, read } of titles) {
    for (const { word } of read.terms) {
      const homes = seenIn.get(word) ?? new Set();
      seenIn.set(word, homes.add(occupation?.id ?? title));
    }
  }
  const rarest = Math.log(OCCUPATION_TITLES.length + 1);
  return (word) => {
    if (GENERIC.has(word)) return GENERIC_WEIGHT;
    if (word.length === 1) return 0.5;
    const homes = seenIn.get(word)?.size;
    if (homes === undefined) return rarest * 0.7;
    return Math.max(1.2, rarest - Math.log(homes));
  };
}

function kinTable(): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [group, likeness] of ROLE_KIN) {
    const words = group.split(" ");
    for (const one of words) {
      const row = table.get(one) ?? new Map<string, number>();
      for (const other of words) if (other !== one) row.set(other, Math.max(row.get(other) ?? 0, likeness));
      table.set(one, row);
    }
  }
  return table;
}
