import { readSurely, type ShownCompetency } from "#core/career-map/read-competencies.ts";
import type { Career } from "#core/model/career.ts";
import { type CareerLine, careerLines } from "#core/model/career-lines.ts";
import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import { type FoundTerm, findTerms } from "./find-terms.ts";

/** A line of the record with the terms of the field that it names. */
export interface ReadLine extends CareerLine {
  readonly folded: string;
  readonly terms: readonly FoundTerm[];
}

/** The record as the matcher asks it: read once for all requirements. */
export interface CareerFacts {
  readonly career: Career;
  readonly lines: readonly ReadLine[];
  /** `YYYY-MM`. */
  readonly thisMonth: string;
  /** Competencies of a line, read at the first asking. */
  readonly shownBy: (line: ReadLine) => readonly ShownCompetency[];
}

/** `today`: `YYYY-MM-DD` or `YYYY-MM`. Lines in `language` come first, so that they are the ones quoted. */
export function gatherFacts(career: Career, today: string, language: Language): CareerFacts {
  const all = careerLines(career)
    .filter(({ part }) => part !== "contact" && part !== "links")
    .map(readLine);
  const isOther = (line: ReadLine): boolean => line.language !== undefined && line.language !== language;
  const lines = [...all.filter((line) => !isOther(line)), ...all.filter(isOther)];
  const shown = new Map<ReadLine, readonly ShownCompetency[]>();
  const shownBy = (line: ReadLine): readonly ShownCompetency[] => {
    const known = shown.get(line) ?? readSurely(line.text, line.language).competencies;
    shown.set(line, known);
    return known;
  };
  return { career, lines, thisMonth: today.slice(0, 7), shownBy };
}

function readLine(line: CareerLine): ReadLine {
  const folded = foldText(line.text).replace(/[\r\n]/g, " ");
  return { ...line, folded, terms: findTerms(line.text, folded, { from: 0, to: line.text.length }) };
}
