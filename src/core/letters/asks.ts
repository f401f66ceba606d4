import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import type { Match, MatchedRequirement, MatchStatus } from "#core/matching/match.ts";
import type { RequirementLevel } from "#core/matching/posting.ts";
import type { Language } from "#core/model/language.ts";
import { tokensOf } from "#core/text/tokens.ts";
import { COMPETENCY_WORDS } from "./competency-words-table.ts";
import type { LetterRequest } from "./letter-request.ts";
import type { Piece } from "./piece.ts";
import { quoteOf } from "./pieces-of-posting.ts";

const STATUS_RANK: Readonly<Record<MatchStatus, number>> = { met: 3, partial: 2, unmet: 1, unknown: 0 };
const LEVEL_WEIGHT: Readonly<Record<RequirementLevel, number>> = { required: 3, preferred: 2, duty: 1.5 };

/** One thing that a posting asks for: a requirement, or of alternatives the one that the record answers best. */
export interface Ask {
  readonly requirement: MatchedRequirement;
  /** How much an answer to it is worth: level by status. */
  readonly weight: number;
}

/** Alternatives count once; the weightiest first, then the posting's order. */
export function asksOf(match: Match): Ask[] {
  const byGroup = new Map<string, MatchedRequirement>();
  for (const [at, requirement] of match.requirements.entries()) {
    const key = requirement.group ?? `#${at}`;
    const known = byGroup.get(key);
    if (known === undefined || STATUS_RANK[requirement.status] > STATUS_RANK[known.status]) {
      byGroup.set(key, requirement);
    }
  }
  return [...byGroup.values()]
    .map((requirement) => ({ requirement, weight: weightOf(requirement) }))
    .toSorted((one, other) => other.weight - one.weight);
}

function weightOf({ level, status }: MatchedRequirement): number {
  const share = status === "met" ? 1 : status === "partial" ? 0.5 : 0;
  return LEVEL_WEIGHT[level] * share;
}

/** An ask as one thing in a list, in the letter's language; none where it can't be named well. */
export function nameAsk(ask: Ask, request: LetterRequest): Piece | undefined {
  const { kind, id } = ask.requirement;
  const isTool = kind === "codeSet" || kind === "system";
  const text =
    kind === "competency"
      ? COMPETENCY_WORDS[id]?.name[request.language]
      : isTool
        ? toolName(ask.requirement, request)
        : undefined;
  return text === undefined ? undefined : { text, sources: quoteOf(ask.requirement, request) };
}

/** A tool by the posting's spelling where the record has it too, else by the record's own: "Epic" is not "Epic HB". */
function toolName(requirement: MatchedRequirement, { language, posting }: LetterRequest): string | undefined {
  const quotes = requirement.evidence.map(({ quote }) => quote);
  const isShown = (spelling: string): boolean => quotes.some((quote) => says(quote, spelling));
  const { id, text } = requirement;
  if (posting.language === language && isShortName(text) && isShown(text)) return text;
  const term = termIn(id, language);
  if (term !== undefined && [term, termIn(id, "en") ?? term].some(isShown)) return term;
  return quotes.find(isShortName);
}

/** The ways that a tool may stand in a letter. */
export function spellingsOf({ id, text }: MatchedRequirement): string[] {
  const entry = VOCABULARY.find(({ term }) => term === id);
  return [text, ...(entry === undefined ? [] : [bareTerm(entry.term), bareTerm(entry.es)])];
}

/** A name as it is listed: a few words with a capital or digit, and no list. */
function isShortName(text: string): boolean {
  return text.split(/\s+/).length <= 3 && /[\p{Lu}\d]/u.test(text) && !/[,;:()|\n]/.test(text);
}

function says(quote: string, name: string): boolean {
  return ` ${tokensOf(quote)
    .map((token) => token.text)
    .join(" ")} `.includes(
    ` ${tokensOf(name)
      .map((token) => token.text)
      .join(" ")} `,
  );
}

function termIn(id: string, language: Language): string | undefined {
  const entry = VOCABULARY.find(({ term }) => term === id);
  if (entry === undefined) return undefined;
  const isName = /[\p{Lu}\d]/u.test(entry.term);
  const keepsEnglish = entry.keepsEnglish === "yes" && isName;
  const words = language === "en" || keepsEnglish ? entry.term : entry.es;
  return bareTerm(words);
}

function bareTerm(words: string): string {
  return words.replace(/\s*\(.*\)/, "").replace(/\s*\/.*$/, "");
}
