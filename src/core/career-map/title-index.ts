import { soundOf } from "./nearest-word.ts";
import type { OccupationTitles } from "./occupation.ts";
import { OCCUPATION_TITLES } from "./occupation-titles.ts";
import { OTHER_TITLES } from "./other-titles-table.ts";
import { ideaOf, isListed, LISTED_WORDS, type ReadTitle, readTitle } from "./read-title.ts";
import { GENERIC_ROLES, LIGHT_WORDS, OTHER_ROLES, ROLE_KIN, SERVICE_POINTS } from "./title-words-table.ts";

export interface IndexedTitle extends ReadTitle {
  readonly title: string;
  /** Undefined for work that the map does not hold, which then wins over a poor likeness. */
  readonly occupation: OccupationTitles | undefined;
  /** Place in the occupation's own list: earlier titles are the usual ones. */
  readonly place: number;
}

export interface TitleIndex {
  readonly titlesWith: ReadonlyMap<string, readonly IndexedTitle[]>;
  /** The first title listed for each occupation; under undefined, one of other work. */
  readonly usualTitleOf: ReadonlyMap<string | undefined, IndexedTitle>;
  /** Whether any listed title has the idea. */
  readonly hasIdea: (idea: string) => boolean;
  /** What a misspelt word may have meant. */
  readonly spellings: readonly string[];
  /** The same words by their sound. */
  readonly bySound: ReadonlyMap<string, string>;
  /** Whether a word as written is one that titles use. */
  readonly isKnown: (word: string) => boolean;
  /** A common role, or a word that tells little. */
  readonly isLight: (idea: string) => boolean;
  /** An idea that only titles of other work have. */
  readonly isOther: (idea: string) => boolean;
  /** A role that only other work has. */
  readonly isOtherRole: (idea: string) => boolean;
  readonly weightOf: (idea: string) => number;
  /** 1 for the same idea, less for kin, 0 for strangers. */
  readonly likeness: (one: string, other: string) => number;
  readonly kinOf: (idea: string) => readonly string[];
}

const GENERIC = new Set(`${GENERIC_ROLES} ${SERVICE_POINTS}`.split(" ").map(ideaOf));
const LIGHT = new Set([...GENERIC, ...LIGHT_WORDS.split(" ").map(ideaOf)]);
/** Common roles stand for one another more than strangers do: "communications technician", "communications officer". */
const GENERIC_LIKENESS = 0.4;
/** How much an idea tells, in the unit of inverse document frequency. */
const WEIGHT = { light: 0.9, letter: 0.5, least: 1.2 } as const;
/** A word that no title has may be anything: an employer, a place, another trade. */
const UNKNOWN_SHARE = 0.5;

let built: TitleIndex | undefined;

/** Built once, at the first look-up. */
export function titleIndex(): TitleIndex {
  built ??= buildIndex(readAllTitles());
  return built;
}

function buildIndex(titles: readonly IndexedTitle[]): TitleIndex {
  const titlesWith = groupByIdea(titles);
  const kin = kinTable();
  const weights = new Map([...titlesWith].map(([idea, homes]) => [idea, weightIn(idea, homes)]));
  const spellings = [...new Set([...LISTED_WORDS, ...titlesWith.keys()])].filter((word) => word.length > 3);
  const otherRoles = otherRolesIn(titlesWith);
  const unknown = rarestWeight() * UNKNOWN_SHARE;
  return {
    titlesWith,
    usualTitleOf: new Map(titles.toReversed().map((title) => [title.occupation?.id, title])),
    hasIdea: (idea) => titlesWith.has(idea),
    spellings,
    bySound: new Map(spellings.toReversed().map((word) => [soundOf(word), word])),
    isKnown: (word) => isListed(word) || titlesWith.has(ideaOf(word)),
    isLight: (idea) => LIGHT.has(idea),
    isOther: (idea) => titlesWith.get(idea)?.every(({ occupation }) => occupation === undefined) ?? false,
    isOtherRole: (idea) => otherRoles.has(idea),
    weightOf: (idea) => weights.get(idea) ?? (LIGHT.has(idea) ? WEIGHT.light : unknown),
    likeness: (one, other) => {
      if (one === other) return 1;
      return kin.get(one)?.get(other) ?? (GENERIC.has(one) && GENERIC.has(other) ? GENERIC_LIKENESS : 0);
    },
    kinOf: (idea) => [...(kin.get(idea)?.keys() ?? [])],
  };
}

function readAllTitles(): IndexedTitle[] {
  const mapped = OCCUPATION_TITLES.flatMap((occupation) =>
    [occupation.titles.en, occupation.titles.es, Object.values(occupation.labels)].flatMap((titles) =>
      titles.map((title, place) => ({ title, occupation, place, ...readTitle(title) })),
    ),
  );
  const others = OTHER_TITLES.map((title, place) => ({
    title,
    occupation: undefined,
    place,
    ...readTitle(title),
  }));
  return [...mapped, ...others];
}

function groupByIdea(titles: readonly IndexedTitle[]): Map<string, IndexedTitle[]> {
  const groups = new Map<string, IndexedTitle[]>();
  for (const title of titles) {
    for (const { word } of title.terms) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [title]);
      else group.push(title);
    }
  }
  return groups;
}

/** What is told apart by name, and whatever is a title by itself in other work and in no title of the map. */
function otherRolesIn(titlesWith: ReadonlyMap<string, readonly IndexedTitle[]>): Set<string> {
  const unmapped = [...titlesWith].filter(
    ([, titles]) =>
      titles.some(({ terms }) => terms.length === 1) &&
      titles.every(({ occupation }) => occupation === undefined),
  );
  return new Set([...OTHER_ROLES.split(" ").map(ideaOf), ...unmapped.map(([idea]) => idea)]);
}

/** An idea that few occupations share tells more (inverse document frequency); a common role tells little. */
function weightIn(idea: string, titles: readonly IndexedTitle[]): number {
  if (LIGHT.has(idea)) return WEIGHT.light;
  if (idea.length === 1) return WEIGHT.letter;
  const homes = new Set(titles.map(({ occupation, title }) => occupation ?? title)).size;
  return Math.max(WEIGHT.least, rarestWeight() - Math.log(homes));
}

function rarestWeight(): number {
  return Math.log(OCCUPATION_TITLES.length + 1);
}

function kinTable(): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [group, likeness] of ROLE_KIN) {
    const words = group.split(" ").map(ideaOf);
    for (const one of words) {
      const row = table.get(one) ?? new Map<string, number>();
      for (const other of words) if (other !== one) row.set(other, Math.max(row.get(other) ?? 0, likeness));
      table.set(one, row);
    }
  }
  return table;
}
