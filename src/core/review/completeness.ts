import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";

/** The parts of a record, in the order in which a person is asked for them. */
export const CAREER_PARTS = [
  "target",
  "about",
  "education",
  "certifications",
  "work",
  "practicum",
  "skills",
  "summary",
] as const;
export type CareerPart = (typeof CAREER_PARTS)[number];

export interface Fact {
  readonly id: FactId;
  readonly part: CareerPart;
  /** Without a `needed` fact no one can be hired on the document; a `stronger` one helps. */
  readonly weight: "needed" | "stronger";
  readonly isThere: boolean;
}

interface FactRule {
  readonly id: string;
  readonly part: CareerPart;
  readonly weight: Fact["weight"];
  /** Left out where the question doesn't arise yet. */
  readonly arises: (career: Career) => boolean;
  readonly isThere: (career: Career) => boolean;
}

const always = () => true;

/** What a coder's employer looks for first: rules S02, Q01, X01 and B01 of the domain's resume rules, and plain contact. */
const FACT_RULES = [
  {
    id: "target-credential",
    part: "target",
    weight: "stronger",
    arises: always,
    isThere: (career) => career.target.credential !== undefined,
  },
  {
    id: "name",
    part: "about",
    weight: "needed",
    arises: always,
    isThere: ({ contact }) => contact.name.trim() !== "",
  },
  {
    id: "contact-way",
    part: "about",
    weight: "needed",
    arises: always,
    isThere: ({ contact }) => isWritten(contact.email) || isWritten(contact.phone),
  },
  {
    id: "place",
    part: "about",
    weight: "stronger",
    arises: always,
    isThere: ({ contact }) => isWritten(contact.location.city) || isWritten(contact.location.region),
  },
  {
    id: "education",
    part: "education",
    weight: "needed",
    arises: always,
    isThere: ({ education }) => education.length > 0,
  },
  {
    id: "education-dates",
    part: "education",
    weight: "stronger",
    arises: ({ education }) => education.length > 0,
    isThere: ({ education }) =>
      education.every(({ dates }) => dates.start !== undefined || dates.end !== undefined),
  },
  {
    id: "credential",
    part: "certifications",
    weight: "needed",
    arises: always,
    isThere: ({ credentials }) => credentials.length > 0,
  },
  {
    id: "credential-dates",
    part: "certifications",
    weight: "stronger",
    arises: ({ credentials }) => credentials.length > 0,
    isThere: ({ credentials }) =>
      credentials.every((credential) => credential.earned !== undefined || credential.expected !== undefined),
  },
  {
    id: "work",
    part: "work",
    weight: "needed",
    arises: always,
    isThere: ({ work }) => work.length > 0,
  },
  {
    id: "work-dates",
    part: "work",
    weight: "needed",
    arises: ({ work }) => work.length > 0,
    isThere: ({ work }) => work.every(({ dates }) => dates.start !== undefined),
  },
  {
    id: "work-duties",
    part: "work",
    weight: "needed",
    arises: ({ work }) => work.length > 0,
    isThere: ({ work }) => work.some(({ highlights }) => highlights.length >= 2),
  },
  {
    id: "work-figure",
    part: "work",
    weight: "stronger",
    arises: ({ work }) => work.some(({ highlights }) => highlights.length > 0),
    isThere: ({ work }) => work.some(({ highlights }) => highlights.some(holdsFigure)),
  },
  {
    id: "practicum",
    part: "practicum",
    weight: "stronger",
    arises: always,
    isThere: ({ practicum }) => practicum.length > 0,
  },
  {
    id: "practicum-hours",
    part: "practicum",
    weight: "stronger",
    arises: ({ practicum }) => practicum.length > 0,
    isThere: ({ practicum }) => practicum.some(({ hours }) => hours !== undefined),
  },
  {
    id: "skills",
    part: "skills",
    weight: "needed",
    arises: always,
    isThere: ({ skills }) => skills.some(({ keywords }) => keywords.length > 0),
  },
  {
    id: "language-levels",
    part: "skills",
    weight: "stronger",
    arises: ({ languages }) => languages.length > 0,
    isThere: ({ languages }) =>
      languages.every(({ level, fluency }) => level !== undefined || isWrittenOnASide(fluency)),
  },
  {
    id: "summary",
    part: "summary",
    weight: "stronger",
    arises: always,
    isThere: ({ summary }) => isWrittenOnASide(summary),
  },
] as const satisfies readonly FactRule[];

export type FactId = (typeof FACT_RULES)[number]["id"];

/** The facts that a finished record has, in the order of its parts, each there or still missing. */
export function factsOf(career: Career): readonly Fact[] {
  return FACT_RULES.filter((rule) => rule.arises(career)).map(({ id, part, weight, isThere }) => ({
    id,
    part,
    weight,
    isThere: isThere(career),
  }));
}

export type PartState = "empty" | "started" | "done";

/** How far one part is: every fact there, some, or none. */
export function partState(facts: readonly Fact[], part: CareerPart): PartState {
  const own = facts.filter((fact) => fact.part === part);
  const there = own.filter((fact) => fact.isThere).length;
  if (there === own.length) return "done";
  return there === 0 ? "empty" : "started";
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

function isWrittenOnASide(text: LocalizedText): boolean {
  return textFor(text, "en") !== undefined;
}

function holdsFigure({ text }: Highlight): boolean {
  return /\d/.test(textFor(text, "en")?.text ?? "");
}
