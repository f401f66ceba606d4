import { assertNever } from "#core/assert-never.ts";
import type { DateRange, PartialDate } from "#core/model/partial-date.ts";
import { findDates } from "#io/importers/reading/dates.ts";
import { type ImportField } from "./import-field.ts";
import { type LetterStream, lettersOf } from "./letter-stream.ts";
import type { SourceLine } from "./source-line.ts";

/** Where a field may have come from: the lines of each place that says it. */
export type Places = readonly (readonly number[])[];

/** Pieces shorter than this are found by chance, in letters. */
const LEAST_PIECE = 4;

/** Finds the places of fields in one file. */
export class PlaceFinder {
  private readonly stream: LetterStream;
  private readonly dated: ReadonlyArray<{ readonly line: number; readonly range: DateRange }>;

  constructor(stream: LetterStream, lines: readonly SourceLine[]) {
    this.stream = stream;
    this.dated = lines.flatMap(({ text }, line) => findDates(text).map(({ range }) => ({ line, range })));
  }

  find(field: ImportField): Places {
    switch (field.kind) {
      case "range":
      case "date":
        return this.findDate(field.text);
      case "place":
      case "terms":
        return this.findAll(field.text.split(/,\s+|\s+(?=[A-Z]{2}\b)|\s+(?=\d{5})/));
      case "link":
        return this.stream.find(lettersOf(field.text.replace(/^https?:\/\/(?:www\.)?/i, "")));
      case "words":
      case "text":
      case "optional":
        return this.findWords(field.text);
      default:
        return assertNever(field.kind);
    }
  }

  /** The whole text where it stands in one run; else each of its longest runs. */
  private findWords(text: string): Places {
    const whole = this.stream.find(lettersOf(text));
    return whole.length > 0 || text.length > 4000 ? whole : this.findRuns(text.split(/\s+/));
  }

  /** Words that a table or a column broke apart: run by run, each at its nearest place behind the last. */
  private findRuns(words: readonly string[]): Places {
    const lines = new Set<number>();
    let from = 0;
    let last = 0;
    while (from < words.length) {
      const run = this.longestRun(words, from);
      const near = run.places.toSorted(
        (one, other) => Math.abs((one[0] ?? 0) - last) - Math.abs((other[0] ?? 0) - last),
      )[0];
      for (const line of near ?? []) lines.add(line);
      last = near?.at(-1) ?? last;
      from += run.length;
    }
    return lines.size === 0 ? [] : [[...lines].toSorted((one, other) => one - other)];
  }

  private longestRun(words: readonly string[], from: number): { length: number; places: Places } {
    let best: { length: number; places: Places } = { length: 1, places: [] };
    for (let length = 1; from + length <= words.length; length += 1) {
      const letters = lettersOf(words.slice(from, from + length).join(""));
      const places = this.stream.find(letters);
      if (places.length === 0) break;
      if (letters.length >= LEAST_PIECE) best = { length, places };
    }
    return best;
  }

  /** Terms of a list may stand on lines of their own; each is found by itself, near the others. */
  private findAll(terms: readonly string[]): Places {
    const found = terms.map((term) => this.stream.find(lettersOf(term))).filter(({ length }) => length > 0);
    const anchor = found.toSorted((one, other) => one.length - other.length)[0] ?? [];
    return anchor.map((place) => {
      const start = place[0] ?? 0;
      const near = found.flatMap(
        (places) =>
          places.toSorted(
            (one, other) => Math.abs((one[0] ?? 0) - start) - Math.abs((other[0] ?? 0) - start),
          )[0] ?? [],
      );
      return [...new Set(near)].toSorted((one, other) => one - other);
    });
  }

  /** Lines that say the same days; where none says both ends, those that say one. */
  private findDate(text: string): Places {
    const said = findDates(text)[0]?.range;
    if (said === undefined) return [];
    const isBoth = ({ range }: { range: DateRange }) =>
      (range.start ?? range.end) === (said.start ?? said.end) && range.end === said.end;
    const both = this.dated.filter(isBoth).map(({ line }) => [line]);
    if (both.length > 0) return both;
    const [starts, ends] = [this.linesOn(said.start), this.linesOn(said.end)];
    if (starts.length === 0) return ends.map((line) => [line]);
    return starts.map((start) => [start, ...nearestOf(ends, start)]);
  }

  private linesOn(day: PartialDate | undefined): number[] {
    if (day === undefined) return [];
    return this.dated.filter(({ range }) => range.start === day || range.end === day).map(({ line }) => line);
  }
}

function nearestOf(lines: readonly number[], to: number): number[] {
  return lines.toSorted((one, other) => Math.abs(one - to) - Math.abs(other - to)).slice(0, 1);
}
