import { foldText } from "#core/text/fold-text.ts";
import type { Part } from "./head-parts.ts";
import { countWords, DEGREE_WORDS, EMPLOYER_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./head-words-table.ts";

/** A title and the one it is held at; empty where the head does not say. */
export interface NamedParts {
  readonly title: string;
  readonly organization: string;
  readonly rest: readonly string[];
}

/** What tells a title from an organization in one kind of section. */
export interface PartWords {
  readonly title: readonly string[];
  readonly organization: readonly string[];
  /** Between a title and its organization in running text, the surest first. */
  readonly separators: readonly RegExp[];
}

/** What the usual order counts for a pair of parts. */
const USUAL_ORDER = 2.5;
const DISPUTED_ORDER = 1.6;
/** Share of the votes by which one order must lead to be undisputed. */
const AGREEMENT = 0.4;
const COMMA = /,\s+/u;
const SLASH = /\s*\/\s+/u;
const COLON = /:\s+/u;
const STOP = /(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u;
const AT = /\s+(?:at|@|en|for|para)\s+(?=(?:el |la |los |las |the )?[\p{Lu}\d])/u;
const FROM = /\s+(?:at|from|@)\s+(?=[\p{Lu}\d])/u;

export const JOB_WORDS: PartWords = {
  title: TITLE_WORDS,
  organization: EMPLOYER_WORDS,
  separators: [AT, COMMA, SLASH, COLON],
};
export const STUDY_WORDS: PartWords = {
  title: DEGREE_WORDS,
  organization: SCHOOL_WORDS,
  separators: [COMMA, FROM, SLASH, COLON, STOP],
};

/** Above zero: rather a title; below: rather an organization. */
export function leanOf(text: string, words: PartWords): number {
  const folded = foldText(text);
  const title = Math.min(2, countWords(folded, words.title));
  const organization = Math.min(2, countWords(folded, words.organization));
  const first = folded.split(/\s+/).slice(0, 1).join(" ");
  const firstIsTitle = countWords(first, words.title) > 0 ? 0.5 : 0;
  return title + firstIsTitle - organization;
}

/**
 * Which part is which, for all heads of a section together: people keep to one order. Each head has its
 * parts in the order of the page.
 */
export function nameParts(heads: readonly (readonly Part[])[], words: PartWords): NamedParts[] {
  const split = splitAlike(heads, words);
  const order = usualOrder(split, words);
  return split.map((parts) => nameOne(parts, order, words));
}

/** Heads of one running text are split, all at the separator that splits most of them where there is one. */
function splitAlike(heads: readonly (readonly Part[])[], words: PartWords): (readonly Part[])[] {
  const usual = usualSeparator(heads.flatMap(onlyPart), heads.length, words);
  return heads.map((parts) => {
    const [only] = onlyPart(parts);
    if (only === undefined) return parts;
    if (usual === undefined) return splitWeakly(only, words) ?? parts;
    return bestCut(only, usual, words) ?? splitWeakly(only, words) ?? cutAtFirst(only, usual) ?? parts;
  });
}

function onlyPart(parts: readonly Part[]): readonly Part[] {
  return parts.length === 1 && parts[0]?.label === undefined ? parts : [];
}

/** The separator that splits most of the texts and more than half of all heads. */
function usualSeparator(texts: readonly Part[], heads: number, words: PartWords): RegExp | undefined {
  const counted = words.separators.map((separator) => ({
    separator,
    count: texts.filter((part) => bestCut(part, separator, words) !== undefined).length,
  }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count * 2 > heads ? best.separator : undefined;
}

function cutAtFirst(part: Part, separator: RegExp): readonly Part[] | undefined {
  const at = part.text.search(separator);
  if (at === -1 || isInsideBrackets(part.text.slice(0, at))) return undefined;
  return [
    { ...part, text: part.text.slice(0, at) },
    { ...part, text: part.text.slice(at).replace(separator, "") },
  ];
}

/** The order of title and organization in most heads, and how much it counts: less where heads disagree. */
interface Order {
  readonly isTitleFirst: boolean;
  readonly weight: number;
}

function usualOrder(heads: readonly (readonly Part[])[], words: PartWords): Order {
  const votes = heads.map(([first, second]) =>
    first && second ? leanOf(first.text, words) - leanOf(second.text, words) : 0,
  );
  const capped = votes.map((vote) => Math.max(-2, Math.min(2, vote)));
  const sum = capped.reduce((total, vote) => total + vote, 0);
  const isDisputed = Math.abs(sum) < capped.reduce((total, vote) => total + Math.abs(vote), 0) * AGREEMENT;
  return { isTitleFirst: sum >= 0, weight: isDisputed ? DISPUTED_ORDER : USUAL_ORDER };
}

function nameOne(parts: readonly Part[], order: Order, words: PartWords): NamedParts {
  const [only] = parts;
  if (only === undefined) return { title: "", organization: "", rest: [] };
  if (parts.some(({ label }) => label !== undefined)) return nameByLabels(parts);
  if (parts.length === 1) {
    const isOrganization = leanOf(only.text, words) < 0 && !endsWithTitle(only.text, words);
    return isOrganization
      ? { title: "", organization: only.text, rest: [] }
      : { title: only.text, organization: "", rest: [] };
  }
  const [titleAt, organizationAt] = choosePair(parts, order, words);
  const rest = parts
    .filter((_, index) => index !== titleAt && index !== organizationAt)
    .map((part) => part.text);
  return { title: parts[titleAt]?.text ?? "", organization: parts[organizationAt]?.text ?? "", rest };
}

/** "Health Care Specialist": in English the last word says what it is. */
function endsWithTitle(text: string, words: PartWords): boolean {
  const last = foldText(text).split(/\s+/).at(-1) ?? "";
  return countWords(last, words.title) > 0 && countWords(last, words.organization) === 0;
}

function nameByLabels(parts: readonly Part[]): NamedParts {
  const title =
    parts.find(({ label }) => label === "title") ?? parts.find(({ label }) => label === undefined);
  const organization =
    parts.find(({ label }) => label === "organization") ??
    parts.find((part) => part.label === undefined && part !== title);
  const rest = parts.filter((part) => part !== title && part !== organization);
  return {
    title: title?.text ?? "",
    organization: organization?.text ?? "",
    rest: rest.map(({ text }) => text),
  };
}

/** The pair of parts that leans furthest apart, near the start and in the order of the section. */
function choosePair(
  parts: readonly Part[],
  { isTitleFirst, weight }: Order,
  words: PartWords,
): [number, number] {
  let best: [number, number] = isTitleFirst ? [0, 1] : [1, 0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [title, part] of parts.entries()) {
    for (const [organization, other] of parts.entries()) {
      if (title === organization) continue;
      const inOrder = title < organization === isTitleFirst ? weight : 0;
      const nearness = -0.6 * (title + organization);
      const score = leanOf(part.text, words) - leanOf(other.text, words) + inOrder + nearness;
      if (score > bestScore) [best, bestScore] = [[title, organization], score];
    }
  }
  return best;
}

/** One part that holds both: "Coder, Mercy Clinic", "Cajera en Farmacia Sol". */
function splitWeakly(part: Part, words: PartWords): readonly Part[] | undefined {
  for (const separator of words.separators) {
    const cut = bestCut(part, separator, words);
    if (cut !== undefined) return cut;
  }
  return undefined;
}

function bestCut(part: Part, separator: RegExp, words: PartWords): readonly Part[] | undefined {
  const matches = [...part.text.matchAll(new RegExp(separator.source, "gu"))];
  let best: { score: number; parts: readonly Part[] } | undefined;
  for (const match of matches) {
    const before = part.text.slice(0, match.index);
    const after = part.text.slice(match.index + match[0].length);
    const apart = Math.abs(leanOf(before, words) - leanOf(after, words));
    const isOpposed = leanOf(before, words) * leanOf(after, words) <= 0;
    if (!isOpposed || apart < 1 || isInsideBrackets(before)) continue;
    if (best === undefined || apart > best.score) {
      best = {
        score: apart,
        parts: [
          { ...part, text: before },
          { ...part, text: after },
        ],
      };
    }
  }
  return best?.parts;
}

function isInsideBrackets(before: string): boolean {
  return before.split("(").length > before.split(")").length;
}
