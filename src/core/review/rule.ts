import type { Grammar } from "#core/grammar/grammar.ts";
import type { Posting } from "#core/matching/posting.ts";
import type { Career } from "#core/model/career.ts";
import type { CareerLine } from "#core/model/career-lines.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Spelling } from "#core/spelling/find-misspelled.ts";
import type { RuleId } from "./rule-ids.ts";

/** An error is something that costs an interview; a suggestion may be left alone. */
export type Severity = "error" | "warn" | "suggest" | "info";

/** A mend that needs no further fact: the words `[from, to)` of the text at `path` replaced. */
export interface Fix {
  readonly kind: "replace";
  readonly path: string;
  readonly language?: Language;
  readonly span: readonly [number, number];
  readonly text: string;
}

/** What a rule saw. `quote` is literally in the record, or empty where something is missing. */
export interface Observation {
  readonly path: string;
  readonly quote: string;
  /** Facts for the sentence that tells it, by slot name. */
  readonly details?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

export interface ReviewContext {
  /** The record in this document's own words. */
  readonly career: Career;
  /** The record as it is kept, which the other documents are made of too. */
  readonly record: Career;
  /** The document that is reviewed. */
  readonly view: ResumeView;
  /** Whether the document leaves out what stands at a path. */
  readonly isLeftOut: (path: string) => boolean;
  /** The document's language. */
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What this document prints: its own language's side of each text, else the other side. */
  readonly lines: readonly CareerLine[];
  readonly posting?: Posting;
  /** Left out where no dictionary is at hand. */
  readonly spelling?: Spelling;
  /** Left out where nobody asked for it. */
  readonly grammar?: Grammar;
}

export interface Rule {
  /** The domain table's id where it has one, else N and a number; the key of its words. */
  readonly id: RuleId;
  readonly severity: Severity;
  /** Where the rule comes from: an issuer's page, a posting, a measurement, or our judgment. */
  readonly source: string;
  /** What a document leaves out is no concern of its review, but for such a rule. */
  readonly isAboutLeftOut?: true;
  readonly check: (context: ReviewContext) => readonly Observation[];
}

export interface Finding extends Observation {
  readonly rule: RuleId;
  readonly severity: Severity;
}
