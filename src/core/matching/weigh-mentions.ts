import { LACK_ROWS, LEVEL_ROWS, NEGATION_ROWS } from "./level-words-table.ts";
import { bySentence, type Mention, type WeighedMention } from "./mention.ts";
import type { Place } from "./place.ts";
import type { RequirementKind, RequirementLevel } from "./posting.ts";
import { type Section, STAFF_CUE } from "./sections-table.ts";
import type { Sentence } from "./segment-posting.ts";

interface LevelWord extends Place {
  readonly level: RequirementLevel;
  readonly side: "before" | "after";
  readonly isWeak: boolean;
}

interface Negation extends Place {
  readonly side: "before" | "after";
  readonly force: "ruledOut" | "spared";
  readonly keepsOut: boolean;
}

/** What one sentence says of the weight of what it names. */
interface Weights {
  readonly clauseEnds: readonly number[];
  readonly levels: readonly LevelWord[];
  readonly negations: readonly Negation[];
  /** Where who lacks what is named is kept out. */
  readonly lacks: readonly Place[];
}

const LEVEL_OF_SECTION: Readonly<Record<Section, RequirementLevel | "none" | "open">> = {
  neutral: "open",
  duties: "duty",
  required: "required",
  preferred: "preferred",
  details: "open",
  benefits: "none",
  about: "none",
  legal: "none",
  apply: "none",
};
/** Kinds that a posting never merely describes: named in plain prose, they are asked for. */
const ASKED_BY_NAME: ReadonlySet<RequirementKind> = new Set([
  "credential",
  "education",
  "experience",
  "language",
]);
/** A house's own kind of place is told in the sentence that introduces it. */
const PLACES_OF_EMPLOYERS: ReadonlySet<string> = new Set([
  "FQHC / community health center",
  "home health",
  "hospice",
  "same-day surgery / ASC",
  "SNF",
]);
const CLAUSE_END = /[,;]|\s-\s|\b(?:but|however|although|pero|aunque|sino)\b|[()]/g;
const HARD_END = /[;]|\b(?:but|however|although|pero|aunque|sino)\b/;

/** The level of each mention: an explicit word, else the section; what is negated or not asked is left out. */
export function weighMentions(
  mentions: readonly Mention[],
  folded: string,
  title: Place | undefined,
): WeighedMention[] {
  return [...bySentence(mentions)].flatMap(([sentence, inSentence]) => {
    const weights = weightsOf(sentence, folded);
    return inSentence.flatMap((mention) => {
      const level = levelOf(mention, weights, { folded, title, mentions: inSentence });
      return level === undefined ? [] : [{ ...mention, level }];
    });
  });
}

interface Surroundings {
  readonly folded: string;
  readonly title: Place | undefined;
  /** Those of the same sentence. */
  readonly mentions: readonly Mention[];
}

function levelOf(mention: Mention, weights: Weights, around: Surroundings): RequirementLevel | undefined {
  const isInTitle =
    around.title !== undefined && mention.from >= around.title.from && mention.to <= around.title.to;
  if (isInTitle) return mention.kind === "language" ? "required" : "duty";
  if (mention.kind === "credential" && isHeldByStaff(mention, around.folded)) return undefined;
  if (isLackShutOut(mention, weights)) return "required";
  const explicit = explicitLevel(mention, weights, around);
  const negation = negationOf(mention, weights, around);
  if (negation !== undefined) return isWelcome(mention, negation, weights, around) ? "preferred" : undefined;
  return sectionLevel(mention, explicit, around.folded);
}

function sectionLevel(
  mention: Mention,
  explicit: RequirementLevel | undefined,
  folded: string,
): RequirementLevel | undefined {
  const { section } = mention.sentence;
  const own = LEVEL_OF_SECTION[section];
  if (own === "none") return section === "about" && isEmployersKind(mention, folded) ? "duty" : undefined;
  const isAskedByName = ASKED_BY_NAME.has(mention.kind);
  if (own === "duty" && mention.kind === "competency") return "duty";
  if (explicit !== undefined) return explicit;
  if (own === "open") return isAskedByName ? "required" : "duty";
  if (own === "duty" && isAskedByName && mention.kind !== "language") return undefined;
  return own;
}

/** "Applicants without a CPC will not be considered". */
export function isLackShutOut({ kind, from, to }: Mention, { lacks }: Weights): boolean {
  return kind !== "competency" && lacks.some((lack) => from >= lack.from && to <= lack.to);
}

function isHeldByStaff({ sentence }: Mention, folded: string): boolean {
  return STAFF_CUE.test(folded.slice(sentence.labelFrom, sentence.to));
}

/** "… is a nonprofit community health center": not what it owns, serves or stands beside. */
function isEmployersKind({ id, from, sentence }: Mention, folded: string): boolean {
  const ahead = folded.slice(sentence.from, from);
  return (
    PLACES_OF_EMPLOYERS.has(id) &&
    /(?:\b(?:is|are|es|somos|as)|,) (?:an?|un|una|the|la|el) [^,.]{0,50}$/.test(ahead)
  );
}

function explicitLevel(
  mention: Mention,
  weights: Weights,
  around: Surroundings,
): RequirementLevel | undefined {
  const own = LEVEL_OF_SECTION[mention.sentence.section];
  const usable = weights.levels.filter((word) => !word.isWeak || own === "open");
  const start = mention.kind === "experience" ? mention.from : mention.to - 1;
  const nextBehind = usable.find(
    (word) => word.side === "after" && word.from >= start && !isOfBracket(mention, word, around.folded),
  );
  const ahead = usable.filter((word) => word.side === "before" && word.from <= mention.from);
  const lastAhead = ahead.findLast((word) => !word.isWeak) ?? ahead.at(-1);
  if (nextBehind !== undefined && reachesBack(mention, nextBehind, weights, around)) return nextBehind.level;
  const overBracket = usable.find((word) => opensBracketOf(mention, word, around.folded));
  if (overBracket !== undefined) return overBracket.level;
  if (lastAhead !== undefined && reachesOn(lastAhead, mention, usable)) return lastAhead.level;
  return undefined;
}

/** "CPC required": in one clause, or over a list of the same kind ("CPC, CCS or RHIT required"). */
function reachesBack(mention: Mention, word: LevelWord, weights: Weights, around: Surroundings): boolean {
  const cuts = weights.clauseEnds.filter((cut) => cut >= mention.to && cut < word.from);
  if (cuts.length === 0) return true;
  const between = around.folded.slice(mention.to, word.from);
  if (
    /^\s*\(?[^()]{0,30}\)?\s*[([]\s*$/.test(between) ||
    /^\s*[,(-]\s*(?:a |an |un |una |is |es )?$/.test(between)
  )
    return true;
  if (closesOwnItem(mention, word, between, around)) return true;
  if (HARD_END.test(between)) return false;
  const others = around.mentions.filter(({ from }) => from >= mention.to && from < word.from);
  const sameKind = others.filter(({ kind }) => kind === mention.kind);
  if (sameKind.length === 1 && isPair(mention, between, around)) return false;
  const isList = sameKind.length > 0 && (mention.kind !== "education" || /\b(?:or|and|o|y)\b/.test(between));
  const lastOther = others.at(-1);
  return isList && lastOther?.kind === mention.kind;
}

/** "One year of billing (2 preferred)": the word weighs what the bracket holds. */
function isOfBracket(mention: Mention, word: LevelWord, folded: string): boolean {
  return /\([^()]*\d[^()]*$/.test(folded.slice(mention.to, word.from));
}

/** "AAPC certification preferred (CPC-A, CPC)": the word behind the general name weighs the ones in the bracket. */
function opensBracketOf(mention: Mention, word: LevelWord, folded: string): boolean {
  return word.side === "after" && /^\s*\([^()]*$/.test(folded.slice(word.to, mention.from));
}

/** "A bachelor's in a health field, preferred; an associate's, required": the word stands alone behind its comma. */
function closesOwnItem(mention: Mention, word: LevelWord, between: string, around: Surroundings): boolean {
  const isAlone =
    /^[^,;()]*,\s*$/.test(between) &&
    /^\s*(?:[;.)]|$)/.test(around.folded.slice(word.to, mention.sentence.to));
  return isAlone && !around.mentions.some(({ from }) => from >= mention.to && from < word.from);
}

/** "The CPC, and the COBGC if possible": two with a comma and an "and" are no list of one weight. */
function isPair({ kind }: Mention, between: string, { mentions }: Surroundings): boolean {
  return (
    /^\s*,\s*(?:and|y|e)\b/.test(between) && mentions.filter((other) => other.kind === kind).length === 2
  );
}

/** "Must have a CPC and two years": until a word of the other level or a hard end. */
function reachesOn(word: LevelWord, mention: Mention, usable: readonly LevelWord[]): boolean {
  const between = usable.filter(
    (other) => other.from > word.from && other.from < mention.from && (word.isWeak || !other.isWeak),
  );
  return between.every((other) => other.level === word.level || other.side === "after");
}

/** "CPC not required, a plus if you have it." */
function isWelcome(mention: Mention, negation: Negation, weights: Weights, around: Surroundings): boolean {
  if (negation.force === "ruledOut") return false;
  const wish = weights.levels.find(({ level, to }) => level === "preferred" && to > mention.to);
  return (
    wish !== undefined &&
    !around.mentions.some(({ from, kind }) => from >= mention.to && from < wish.from && kind !== mention.kind)
  );
}

export function negationOf(
  mention: Mention,
  weights: Weights,
  around: Omit<Surroundings, "title">,
): Negation | undefined {
  return weights.negations.find((negation) => {
    if (negation.side === "after") {
      if (negation.from < mention.to - 1) return false;
      const between = around.folded.slice(mention.to, negation.from);
      if (between.lastIndexOf("(") > between.lastIndexOf(")")) return false;
      if (isSaidOfAnother(mention, negation, between, around)) return false;
      return (
        !HARD_END.test(between) && !/\b(?:required|requerid|must|debe)\b/.test(between) && between.length < 70
      );
    }
    if (negation.from > mention.from + 2) return false;
    return reachOfNo(
      around.folded.slice(negation.to, Math.max(negation.to, mention.from)),
      weights,
      negation.to,
      mention.from,
    );
  });
}

/** "Knows Medicaid, CPC not needed": behind a comma it is said of what stands there, unless that is more of the same. */
function isSaidOfAnother(
  { kind, to }: Mention,
  negation: Negation,
  between: string,
  { mentions }: Pick<Surroundings, "mentions">,
): boolean {
  const comma = between.lastIndexOf(",");
  if (comma === -1) return false;
  const behind = mentions.filter(({ from }) => from > to + comma && from < negation.from);
  return behind.length > 0 && behind.every((other) => other.kind !== kind);
}

/** A "no" goes on through a list, and stops where something is asked again. */
function reachOfNo(between: string, weights: Weights, from: number, to: number): boolean {
  if (HARD_END.test(between) || between.length > 90) return false;
  const isTakenBack = weights.levels.some((word) => !word.isWeak && word.from >= from && word.from < to);
  const cuts = (between.match(/,/g) ?? []).length;
  const isList = cuts === 0 || /^[\s\p{L}\p{N}'/&:-]*(?:,[\s\p{L}\p{N}'/&-]{1,25})*$/u.test(between);
  return !isTakenBack && isList && (cuts > 0 || between.length < 60);
}

export function weightsOf(sentence: Sentence, folded: string): Weights {
  const said = folded.slice(sentence.from, sentence.to);
  const placed = (pattern: RegExp) =>
    [...said.matchAll(pattern)].map((match) => ({
      from: sentence.from + match.index,
      to: sentence.from + match.index + match[0].length,
    }));
  const levels = LEVEL_ROWS.flatMap(({ level, side, weak, pattern }) =>
    placed(pattern).map((place) => ({ ...place, level, side, isWeak: weak === true })),
  ).sort((a, b) => a.from - b.from);
  const negations = NEGATION_ROWS.flatMap(({ side, force, pattern, keepsOut = false }) =>
    placed(pattern).map((place) => ({ ...place, side, force, keepsOut })),
  );
  const lacks = LACK_ROWS.flatMap(({ pattern }) => placed(pattern));
  return { levels, negations, lacks, clauseEnds: placed(CLAUSE_END).map(({ from }) => from) };
}
