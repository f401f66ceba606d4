import type { EvidenceReason } from "#core/model/evidence.ts";
import { foldText } from "#core/text/fold-text.ts";
import { ASK_ROWS } from "./asks-table.ts";
import type { CareerFacts, ReadLine } from "./career-facts.ts";
import { LEVELS_OF_EDUCATION, type LevelOfEducation } from "./equivalents-table.ts";
import { bestOf, evidenceOf, type Finding, NOTHING } from "./finding.ts";
import type { Requirement } from "./posting.ts";

interface Attained {
  readonly level: LevelOfEducation;
  readonly line: ReadLine;
  readonly isFinished: boolean;
  /** Folded: the kind, the field and the school. */
  readonly said: string;
}

interface LevelRow {
  readonly level: LevelOfEducation;
  readonly pattern: RegExp;
  readonly why: string;
}

/** Kinds of degree as records write them, beyond the ways in which postings ask; folded. */
const WRITTEN_LEVELS: readonly LevelRow[] = [
  {
    level: "master",
    pattern: /\b(?:master|maestria|mba|mha|m\.?s\.?|m\.?a\.?|doctor\w*|ph\.?d)\b/,
    why: "Above the bachelor's.",
  },
  {
    level: "bachelor",
    pattern:
      /\b(?:bachelor|b\.?s\.?n?|b\.?a\.?|bba|bachillerato|licenciatura|licenciad[oa]|grado universitario)\b/,
    why: "Four years.",
  },
  {
    level: "associate",
    pattern: /\b(?:associate|a\.?a\.?s?|a\.?s\.?|grado asociado|asociado|tecnico superior)\b/,
    why: "Two years.",
  },
  {
    level: "certificate",
    pattern:
      /\b(?:certificate|diploma program|certificado|curso|course|program|programa|training|vocational|bootcamp)\b/,
    why: "A program below a degree.",
  },
  {
    level: "HS",
    pattern: /\b(?:high school|ged|secundaria|preparatoria|escuela superior|cuarto ano|bachiller)\b/,
    why: "Secondary school.",
  },
];
const CODING_PROGRAM =
  /\b(?:cod(?:ing|er|ificacion)|bill(?:ing|er)|facturacion|health information|him\b|informacion de salud|medical records)\b/;

/** The ladder of degrees: a higher one answers for a lower, the next lower one is partial; unfinished ones are partial. */
export function matchEducation(requirement: Requirement, facts: CareerFacts): Finding {
  const asked = LEVELS_OF_EDUCATION.find((level) => level === requirement.id);
  if (asked === undefined) return NOTHING;
  const attained = attainedIn(facts);
  return bestOf(
    asked === "certificate"
      ? attained.map((each) => compareProgram(each, foldText(requirement.text)))
      : attained.map((each) => compare(each, asked)),
  );
}

/** A program in coding: studies in another field say nothing to it, a degree in this one stands above it. */
function compareProgram(attained: Attained, askedFor: string): Finding {
  const { level, line, isFinished, said } = attained;
  if (level === "HS") return NOTHING;
  const isOfCoding = CODING_PROGRAM.test(said);
  if (CODING_PROGRAM.test(askedFor) && !isOfCoding) return NOTHING;
  if (!isFinished) return { status: "partial", evidence: [evidenceOf(line, "not-yet-earned")] };
  const reason: EvidenceReason = level === "certificate" ? "same-term" : "equivalent";
  return { status: "met", evidence: [evidenceOf(line, reason)] };
}

function compare({ level, line, isFinished }: Attained, asked: LevelOfEducation): Finding {
  const steps = LEVELS_OF_EDUCATION.indexOf(level) - LEVELS_OF_EDUCATION.indexOf(asked);
  if (steps < 0)
    return { status: steps === -1 ? "partial" : "unmet", evidence: [evidenceOf(line, "lower-than-asked")] };
  if (!isFinished) return { status: "partial", evidence: [evidenceOf(line, "not-yet-earned")] };
  const reason: EvidenceReason = steps === 0 ? "same-term" : "equivalent";
  return { status: "met", evidence: [evidenceOf(line, reason)] };
}

function attainedIn(facts: CareerFacts): Attained[] {
  return [...degreesIn(facts), ...coursesIn(facts)];
}

function degreesIn({ career, lines, thisMonth }: CareerFacts): Attained[] {
  return career.education.flatMap(({ dates }, at): Attained[] => {
    const own = lines.filter(({ path }) => path.startsWith(`education[${at}].`));
    const kinds = own.filter(({ path }) => path.endsWith(".studyType"));
    const line = kinds[0] ?? own.find(({ path }) => path.endsWith(".area"));
    const level = levelOf(kinds.map(({ folded }) => folded)) ?? levelOf(own.map(({ folded }) => folded));
    if (line === undefined || level === undefined) return [];
    const isFinished =
      dates.end === undefined ? dates.start === undefined : dates.end <= thisMonth.slice(0, dates.end.length);
    return [{ level, line, isFinished, said: own.map(({ folded }) => folded).join(" ; ") }];
  });
}

/** A coding course is a certificate program; a practicum alone is not. */
function coursesIn({ career, lines, thisMonth }: CareerFacts): Attained[] {
  return career.practicum.flatMap(({ kind, dates }, at): Attained[] => {
    const line = lines.find(({ path }) => path === `practicum[${at}].title`);
    if (kind !== "course" || line === undefined || !CODING_PROGRAM.test(line.folded)) return [];
    const isFinished =
      dates.end === undefined ? dates.start === undefined : dates.end <= thisMonth.slice(0, dates.end.length);
    return [{ level: "certificate", line, isFinished, said: line.folded }];
  });
}

function levelOf(said: readonly string[]): LevelOfEducation | undefined {
  const text = said.join(" ; ");
  const written = WRITTEN_LEVELS.find(({ pattern }) => pattern.test(text))?.level;
  if (written !== undefined) return written;
  const asked = ASK_ROWS.find(({ kind, pattern }) => kind === "education" && text.search(pattern) !== -1)?.id;
  return LEVELS_OF_EDUCATION.find((level) => level === asked);
}
