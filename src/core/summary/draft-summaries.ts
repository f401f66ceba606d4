import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { ENGLISH_PHRASES } from "./english-phrases-table.ts";
import { SPANISH_PHRASES } from "./spanish-phrases-table.ts";
import { gatherSummaryFacts, type PastFact, type SourcedFact, type SummaryFacts } from "./summary-facts.ts";
import type { SentenceKind, SummaryPhrases, SummarySentence } from "./summary-sentence.ts";

/** Orders of telling. One sentence alone is no summary; more than this is not read. */
const PLANS = [
  {
    id: "whole",
    kinds: ["identity", "past", "training", "knows", "speaks"],
    reason: "who the person is first, then what the past brings, then what they can start on",
  },
  {
    id: "experience",
    kinds: ["past", "holds", "knows", "speaks"],
    reason: "for those whose past says more than their title",
  },
  {
    id: "short",
    kinds: ["identity", "knows", "speaks"],
    reason: "for a page that is full",
  },
] as const satisfies readonly { id: string; kinds: readonly SentenceKind[]; reason: string }[];
const FEWEST_SENTENCES = 2;
const MOST_WORDS = 80;

export type SummaryPlanId = (typeof PLANS)[number]["id"];

export interface SummaryDraft {
  readonly plan: SummaryPlanId;
  readonly sentences: readonly SummarySentence[];
  readonly text: string;
}

const PHRASES = { en: ENGLISH_PHRASES, es: SPANISH_PHRASES } as const satisfies Record<
  Language,
  SummaryPhrases
>;

/**
 * Up to three summaries from the record's own facts, each sentence with its sources; `today` is `YYYY-MM-DD`. Facts that
 * are written on the other side only are left out. Who has coded before gets the one that begins with it first.
 */
export function draftSummaries(career: Career, language: Language, today: string): SummaryDraft[] {
  const facts = gatherSummaryFacts(career, language, today);
  const first: SummaryPlanId = facts.past?.within === "coding" ? "experience" : "whole";
  const plans = PLANS.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  const drafts = plans.map(({ id, kinds }) => draftOf(id, sentencesOf(kinds, facts, language)));
  return drafts
    .filter(({ sentences }) => sentences.length >= FEWEST_SENTENCES)
    .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at);
}

function draftOf(plan: SummaryPlanId, sentences: readonly SummarySentence[]): SummaryDraft {
  return { plan, sentences, text: sentences.map(({ text }) => text).join(" ") };
}

function sentencesOf(
  kinds: readonly SentenceKind[],
  facts: SummaryFacts,
  language: Language,
): SummarySentence[] {
  const told: SummarySentence[] = [];
  let count = 0;
  for (const kind of kinds) {
    if (isToldAlready(kind, facts, kinds)) continue;
    const words = PHRASES[language][kind](facts);
    if (words === undefined) continue;
    count += words.split(" ").length;
    if (count > MOST_WORDS) break;
    told.push({ kind, text: sentence(words), sources: SOURCES[kind](facts) });
  }
  return told;
}

/** Without a credential the first sentence tells of the past, and it needn't be told again. */
function isToldAlready(
  kind: SentenceKind,
  { title, credentials }: SummaryFacts,
  kinds: readonly SentenceKind[],
): boolean {
  return kind === "past" && kinds.includes("identity") && title !== undefined && credentials.length === 0;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}

const SOURCES = {
  identity: ({ title, credentials, past }) => [
    ...(title ? [title] : []),
    ...(credentials.length > 0 ? credentials : pastSources(past)),
  ],
  holds: ({ credentials }) => credentials,
  past: ({ past }) => pastSources(past),
  training: ({ training }) => training.flatMap(({ area, place, ...fact }) => compact([fact, area, place])),
  knows: ({ codeSets, systems }) => [...codeSets, ...systems],
  speaks: ({ spoken }) => spoken,
} as const satisfies Record<SentenceKind, (facts: SummaryFacts) => readonly SourcedFact[]>;

function pastSources(past: PastFact | undefined): SourcedFact[] {
  if (past === undefined) return [];
  const dates = past.years < 1 ? [] : past.spans;
  return compact([
    past.position,
    past.employer,
    ...dates.map(({ path, start, end }) => ({ path, text: [start, end].filter(Boolean).join(" – ") })),
  ]);
}

function compact(facts: readonly (SourcedFact | undefined)[]): SourcedFact[] {
  return facts.flatMap((fact) => (fact === undefined ? [] : [{ path: fact.path, text: fact.text }]));
}
