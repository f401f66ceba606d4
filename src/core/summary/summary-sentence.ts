import type { SourcedFact, SummaryFacts } from "./summary-facts.ts";

/** What a sentence tells; a plan is an order of them. */
export type SentenceKind = "identity" | "holds" | "past" | "training" | "knows" | "speaks";

/** One sentence and the places of the record that it says nothing beyond. */
export interface SummarySentence {
  readonly kind: SentenceKind;
  readonly text: string;
  readonly sources: readonly SourcedFact[];
}

/** The words of one language for each kind of sentence; undefined where the facts for it are missing. */
export type SummaryPhrases = Readonly<Record<SentenceKind, (facts: SummaryFacts) => string | undefined>>;
