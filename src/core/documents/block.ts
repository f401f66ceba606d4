import type { Language } from "#core/model/language.ts";
import type { Run } from "./run.ts";

/** The parts of a resume that a template puts in order. */
export const SECTION_IDS = [
  "summary",
  "credentials",
  "skills",
  "transferable",
  "work",
  "practicum",
  "education",
  "volunteer",
  "languages",
  "memberships",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Where in the career record the words come from: `work[1].highlights[0]`; the preview opens that field. */
export type RecordPath = string;

interface Sourced {
  readonly path?: RecordPath;
}

/** Name, live credentials, headline and contact items; the resume's head and the letter's. */
export interface LetterheadBlock extends Sourced {
  readonly kind: "letterhead";
  readonly name: string;
  /** Abbreviations of credentials that are active today, in order. */
  readonly credentials: readonly string[];
  readonly headline: readonly Run[];
  /** One item each for place, phone, e-mail, links; printed in one row that wraps between items. */
  readonly contact: ReadonlyArray<readonly Run[]>;
}

/** A headed part: its heading is H2, what it holds follows it. Never empty. */
export interface SectionBlock extends Sourced {
  readonly kind: "section";
  readonly id: SectionId | "custom";
  readonly heading: string;
  /** Only where it differs from the document's: a heading of the person's own, written on the other side alone. */
  readonly headingLanguage?: Language;
  readonly blocks: readonly Block[];
}

/** One job, school, course or credential: a heading line (H3) with its dates, lines under it, then its blocks. */
export interface EntryBlock extends Sourced {
  readonly kind: "entry";
  readonly heading: readonly Run[];
  /** Printed on the heading's line, at the right margin; read after it. */
  readonly dates?: string;
  readonly lines: ReadonlyArray<readonly Run[]>;
  readonly blocks: readonly Block[];
}

/** Roles held at one employer: the employer's line, then one entry a role. */
export interface EntryGroupBlock extends Sourced {
  readonly kind: "entry-group";
  readonly heading: readonly Run[];
  readonly dates?: string;
  readonly entries: readonly EntryBlock[];
}

export interface ParagraphBlock extends Sourced {
  readonly kind: "paragraph";
  readonly role: "body" | "date" | "recipient" | "subject" | "salutation" | "closing" | "signature";
  readonly runs: readonly Run[];
}

export interface ListItem extends Sourced {
  readonly runs: readonly Run[];
}

/** Bullets. A single item is set as a paragraph by the exporters' shared rule: no bullet for a single line. */
export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

/** `label: a, b, c`: skill groups, languages. Without a label a plain row of terms. */
export interface TermsBlock extends Sourced {
  readonly kind: "terms";
  readonly label: readonly Run[];
  readonly terms: ReadonlyArray<readonly Run[]>;
}

/** What follows begins on a page of its own: the resume after the letter in a packet. */
export interface PageBreakBlock {
  readonly kind: "page-break";
}

/** The closed set of things on paper. A new kind fails to compile in every exporter that must learn it. */
export type Block =
  | LetterheadBlock
  | SectionBlock
  | EntryBlock
  | EntryGroupBlock
  | ParagraphBlock
  | ListBlock
  | TermsBlock
  | PageBreakBlock;
