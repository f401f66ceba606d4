import type { OccupationId } from "#core/model/ids.ts";
import { foldText } from "#core/text/fold-text.ts";
import { nearestWord, soundOf } from "./nearest-word.ts";
import type { OccupationTitles } from "./occupation.ts";
import { isAccount, readDutyTitle } from "./read-duty-title.ts";
import { ideaOf, type ReadTitle, readTitle, splitTitle } from "./read-title.ts";
import { type IndexedTitle, type TitleIndex, titleIndex } from "./title-index.ts";

export interface OccupationMatch {
  readonly occupation: OccupationId;
  /** O*NET-SOC 2019 code, null where the past is no occupation there. */
  readonly soc: string | null;
  readonly labels: OccupationTitles["labels"];
  /** 0–1; 1 is a title that the map lists. */
  readonly score: number;
  /** The listed title that is nearest to the one given. */
  readonly matched: string;
}

/** Below this nothing is said: a wrong past is worse than none. */
const LEAST_SCORE = 0.46;
/** Others are listed only while they are near to the best, nearer where that is the very title. */
const LEAST_OF_BEST = 0.65;
const LEAST_OF_EXACT = 0.85;
const EXACT = 0.97;
/** How much an account must tell by its rare words alone. */
const LEAST_TALE = 2.5;
const MOST_TALE = 12;
/** Roles less alike than this are strangers. */
const LEAST_LIKENESS = 0.4;
/** A title that covers less of the one given can't reach the least score, so that the rest is not reckoned. */
const LEAST_COVERAGE = LEAST_SCORE ** 2;
/** What can't come nearer to the best than this is not reckoned to its end. */
const FAR_FROM_BEST = 0.7;
/** Work outside the map counts only where it is clearly meant. */
const LEAST_OTHER_SCORE = 0.5;
/** A title with a role of other work is in the map only where it is listed, give or take a word. */
const LEAST_LISTED_SCORE = 0.9;
/** A part of a compound title is short, so that it must be closer than a whole one. */
const LEAST_PART_SCORE = 0.7;
/** What the very words of a title count beside their meaning. */
const OWN_WORDS_SHARE = 0.03;
/** What each weakness of a likeness leaves of its score. */
const LEFT = {
  /** The role itself isn't in the listed title: "pharmacy manager" against "pharmacy technician". */
  headMissing: 0.55,
  /** The role is a word that no title knows. */
  headUnknown: 0.75,
  /** The listed title's role isn't in the one given. */
  roleUnsaid: 0.85,
  /** Taken off in full for roles that are barely alike. */
  unlikeRole: 0.12,
  eachSlip: 0.95,
  /** The title speaks of something that only other work has: "roofing salesman". */
  otherIdea: 0.7,
  /** A part of a compound title, the first part and the rest. */
  firstPart: 0.97,
  laterPart: 0.93,
} as const;

/** The words of listed titles, once asked for. */
const WORDS_READ = new WeakMap<IndexedTitle, ReadonlySet<string>>();

interface Scored {
  readonly title: IndexedTitle;
  readonly score: number;
}

/**
 * The occupations that a job title may mean, best first; English or Spanish, misspelt, abbreviated or compound.
 * Empty where the map holds nothing like it.
 */
export function findOccupations(query: string, top = 5): OccupationMatch[] {
  const index = titleIndex();
  const whole = withoutOtherWork([...scoreTitle(query, index), ...scoreDuties(query, index)]);
  const parts = splitTitle(query).map((part, place) => weaken(scoreTitle(part, index), place));
  const found = keepPlausible(bestOfEach([...whole, ...parts.flat()]));
  const named = found.length === 0 && isAccount(query) ? scoreTelltales(query, index) : found;
  return named.flatMap(toMatch).slice(0, top);
}

/** In an account that is like no title, the occupation whose rare words it uses: "prepped patients for MRI". */
function scoreTelltales(query: string, index: TitleIndex): Scored[] {
  const { read } = spellKnown(readTitle(query, index.isKnown), index);
  if (isOtherWork(read, query, index)) return [];
  const scored = [...candidatesFor(read, index)].flatMap((title) => {
    if (title.occupation === undefined) return [];
    const told = title.terms.filter(
      ({ word }) => !index.isLight(word) && read.terms.some((term) => term.word === word),
    );
    const tale = told.reduce((sum, { word }) => sum + index.weightOf(word), 0) * coverage(title, read, index);
    return tale < LEAST_TALE ? [] : [{ title, score: LEAST_SCORE + Math.min(tale, MOST_TALE) / 100 }];
  });
  return bestOfEach(scored).slice(0, 3);
}

function isOtherWork(read: ReadTitle, query: string, index: TitleIndex): boolean {
  if (read.head !== undefined && index.isOtherRole(read.head)) return true;
  if (read.terms.some(({ word }) => index.isOther(word))) return true;
  return readDutyTitle(query).some(({ means }) => means === undefined);
}

function scoreTitle(title: string, index: TitleIndex): Scored[] {
  const { read, certainty } = spellKnown(readTitle(title, index.isKnown), index);
  const words = wordsOf(title);
  const candidates = candidatesFor(read, index);
  let best = 0;
  const scored = [...candidates].map((candidate) => {
    const likeness = likenessOf(read, candidate, index, best * FAR_FROM_BEST);
    best = Math.max(best, likeness);
    return { title: candidate, score: nudge(certainty * likeness, words, candidate) };
  });
  const isOther = read.head !== undefined && index.isOtherRole(read.head);
  return withoutOtherWork(isOther ? scored.filter(({ score }) => score >= LEAST_LISTED_SCORE) : scored);
}

/** "Ran the register": what was done, in place of a title. */
function scoreDuties(query: string, index: TitleIndex): Scored[] {
  return readDutyTitle(query).flatMap(({ means, score }) => {
    const title = index.usualTitleOf.get(means);
    return title === undefined ? [] : [{ title, score }];
  });
}

/** Of two titles that mean the same, the one in the person's own words is nearer. */
function nudge(score: number, words: ReadonlySet<string>, listed: IndexedTitle): number {
  if (score < LEAST_SCORE) return score;
  const own = wordsOfListed(listed);
  const shared = [...own].filter((word) => words.has(word)).length;
  return score * (1 - OWN_WORDS_SHARE) + OWN_WORDS_SHARE * (shared / Math.max(own.size, words.size, 1));
}

function wordsOfListed(listed: IndexedTitle): ReadonlySet<string> {
  const known = WORDS_READ.get(listed);
  if (known !== undefined) return known;
  const words = wordsOf(listed.title);
  WORDS_READ.set(listed, words);
  return words;
}

function wordsOf(title: string): Set<string> {
  return new Set(foldText(title).match(/[\p{L}\p{N}]+/gu));
}

/** Listed titles with which the one given shares an idea; a common role alone brings none where there is more to go by. */
function candidatesFor(read: ReadTitle, index: TitleIndex): Set<IndexedTitle> {
  const known = read.terms.map(({ word }) => word).filter((word) => index.hasIdea(word));
  const telling = known.filter((word) => !index.isLight(word));
  const words = telling.length > 0 ? telling : known;
  return new Set(
    words.flatMap((word) => [word, ...index.kinOf(word)]).flatMap((word) => index.titlesWith.get(word) ?? []),
  );
}

/** Where a title of other work is the nearest, nothing in the map is meant. */
function withoutOtherWork(scored: readonly Scored[]): Scored[] {
  const ofMap = scored.filter(({ title }) => title.occupation !== undefined);
  const bestOf = (some: readonly Scored[]): number =>
    some.reduce((best, { score }) => Math.max(best, score), 0);
  const bestOther = bestOf(scored.filter(({ title }) => title.occupation === undefined));
  return bestOther > LEAST_OTHER_SCORE && bestOther > bestOf(ofMap) ? [] : ofMap;
}

/** Replaces misspelt words by the known word they are nearest to. */
function spellKnown(read: ReadTitle, index: TitleIndex): { read: ReadTitle; certainty: number } {
  let certainty = 1;
  const spelt = new Map<string, string>();
  for (const { word } of read.terms) {
    if (index.hasIdea(word)) continue;
    const near = nearestSpelling(word, index);
    if (near === undefined) continue;
    spelt.set(word, ideaOf(near.word));
    certainty *= LEFT.eachSlip ** near.slips;
  }
  if (spelt.size === 0) return { read, certainty };
  const respell = (word: string): string => spelt.get(word) ?? word;
  const terms = read.terms.map(({ word, share }) => ({ word: respell(word), share }));
  return { read: { terms, head: read.head === undefined ? undefined : respell(read.head) }, certainty };
}

function nearestSpelling(
  word: string,
  index: TitleIndex,
): { readonly word: string; readonly slips: number } | undefined {
  const sounding = word.length > 4 ? index.bySound.get(soundOf(word)) : undefined;
  return sounding === undefined ? nearestWord(word, index.spellings) : { word: sounding, slips: 1 };
}

/** Geometric mean of how much of each title the other covers, weighed by what each word tells; 0 where it can't reach `least`. */
function likenessOf(read: ReadTitle, listed: IndexedTitle, index: TitleIndex, least: number): number {
  const ofQuery = coverage(read, listed, index);
  if (ofQuery < Math.max(LEAST_COVERAGE, least ** 2)) return 0;
  const ofListed = coverage(listed, read, index);
  const ofOther = read.terms.some(({ word, share }) => share === 1 && index.isOther(word));
  const left = ofOther && listed.occupation !== undefined ? LEFT.otherIdea : 1;
  const isKnownRole = read.head === undefined || index.hasIdea(read.head);
  const missing = isKnownRole ? LEFT.headMissing : LEFT.headUnknown;
  const role = left * roleLeft(read.head, listed, missing, index);
  return Math.sqrt(ofQuery * ofListed) * role * roleLeft(listed.head, read, LEFT.roleUnsaid, index);
}

/** What is left of a likeness for the role of one title, looked for in the other: all for the same, `missing` for none. */
function roleLeft(head: string | undefined, other: ReadTitle, missing: number, index: TitleIndex): number {
  if (head === undefined) return 1;
  const likeness = bestLikeness(head, other, index);
  return likeness < LEAST_LIKENESS ? missing : 1 - LEFT.unlikeRole * (1 - likeness);
}

function coverage(of: ReadTitle, by: ReadTitle, index: TitleIndex): number {
  let covered = 0;
  let total = 0;
  for (const { word, share } of of.terms) {
    const known = share === 1 || index.hasIdea(word) ? share : share / 4;
    const weight = known * index.weightOf(word);
    covered += weight * bestLikeness(word, by, index);
    total += weight;
  }
  return total === 0 ? 0 : covered / total;
}

function bestLikeness(word: string, among: ReadTitle, index: TitleIndex): number {
  let best = 0;
  for (const term of among.terms) {
    if (term.word === word) return 1;
    best = Math.max(best, index.likeness(word, term.word));
  }
  return best;
}

/** A part of a compound title counts where it is plain by itself. */
function weaken(scored: readonly Scored[], place: number): Scored[] {
  const left = place === 0 ? LEFT.firstPart : LEFT.laterPart;
  return scored
    .filter(({ score }) => score >= LEAST_PART_SCORE)
    .map(({ title, score }) => ({ title, score: score * left }));
}

function bestOfEach(scored: readonly Scored[]): Scored[] {
  const best = new Map<OccupationTitles | undefined, Scored>();
  for (const each of scored) {
    const known = best.get(each.title.occupation);
    if (known === undefined || rankOf(each, known) < 0) best.set(each.title.occupation, each);
  }
  return [...best.values()].toSorted((one, other) => rankOf(one, other));
}

/** Below zero where the first of the two is the better; of equals, the title that its occupation lists earlier. */
function rankOf(one: Scored, other: Scored): number {
  const ahead = other.score - one.score;
  return Math.abs(ahead) > 1e-9 ? ahead : one.title.place - other.title.place;
}

function keepPlausible(ranked: readonly Scored[]): Scored[] {
  const best = ranked[0]?.score ?? 0;
  if (best < LEAST_SCORE) return [];
  return ranked.filter(({ score }) => score >= best * (best >= EXACT ? LEAST_OF_EXACT : LEAST_OF_BEST));
}

function toMatch({ title, score }: Scored): OccupationMatch[] {
  if (title.occupation === undefined) return [];
  const { id, soc, labels } = title.occupation;
  return [{ occupation: id, soc, labels, score: Math.round(score * 1000) / 1000, matched: title.title }];
}
