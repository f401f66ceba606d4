import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import { PlaceFinder, type Places } from "./find-places.ts";
import { type ImportField } from "./import-field.ts";
import { importFields } from "./import-fields.ts";
import { LetterStream, lettersOf } from "./letter-stream.ts";
import type { SourceLine } from "./source-line.ts";

/** The numbers of the lines that each field came from, by its path; a field that no line says has none. */
export type Origins = Readonly<Record<string, readonly number[]>>;

interface Placed {
  readonly field: ImportField;
  readonly places: Places;
}

/** Fields of an entry that is further down than this are another entry's, in lines. */
const FAR = 12;
/** The language that dates are printed in to be found again. */
const PRINTED: Language = "en";

/**
 * The lines that each field of a record was read from. A field is linked to no line that does not hold its words; of
 * several that do, to the one nearest to the rest of its entry.
 */
export function traceOrigins(career: Career, lines: readonly SourceLine[]): Origins {
  const finder = new PlaceFinder(new LetterStream(lines), lines);
  const origins: Record<string, readonly number[]> = {};
  const fieldsSaid = importFields(career, PRINTED);
  for (const fields of byItem(fieldsSaid)) {
    const placed = fields.map((field) => ({ field, places: finder.find(field) }));
    const center = centerOf(placed);
    for (const { field, places } of placed) {
      const near = nearest(places, center);
      const known = origins[field.path] ?? [];
      if (near.length > 0) origins[field.path] = [...new Set([...known, ...near])];
    }
  }
  return saidAgain({ ...origins, ...traceUnplaced(career, lines) }, fieldsSaid, lines);
}

/** Between the things that one line says. */
const PARTS = /\s{3,}|[,|·•]\s+/u;

/** A line that says nothing but what fields say stands for them too: a name in a running head, an employer named twice. */
function saidAgain(origins: Origins, fields: readonly ImportField[], lines: readonly SourceLine[]): Origins {
  const taken = new Set(Object.values(origins).flat());
  const all: Record<string, readonly number[]> = { ...origins };
  const said = fields.map((field) => ({ path: field.path, letters: lettersOf(field.text) }));
  for (const [number, { text }] of lines.entries()) {
    if (taken.has(number)) continue;
    const parts = [text, text.split(PARTS)].map((each) => [each].flat().map(lettersOf).filter(Boolean));
    const again = parts
      .map((letters) => letters.map((part) => said.find((field) => field.letters.endsWith(part))?.path))
      .find((paths) => paths.length > 0 && paths.every((path) => path !== undefined));
    for (const path of again ?? []) if (path !== undefined) all[path] = [...(all[path] ?? []), number];
  }
  return all;
}

function byItem(fields: readonly ImportField[]): ImportField[][] {
  const items = new Map<string, ImportField[]>();
  for (const field of fields) items.set(field.item, [...(items.get(field.item) ?? []), field]);
  return [...items.values()];
}

/** The line around which most of an entry's letters stand. */
function centerOf(placed: readonly Placed[]): number {
  const candidates = [...new Set(placed.flatMap(({ places }) => places.map((lines) => lines[0] ?? 0)))];
  let best = { line: candidates[0] ?? 0, score: -1 };
  for (const line of candidates) {
    const score = placed.reduce((sum, each) => sum + scoreAt(each, line), 0);
    if (score > best.score) best = { line, score };
  }
  return best.line;
}

function scoreAt({ field, places }: Placed, center: number): number {
  const distance = Math.min(...places.map((lines) => Math.abs((lines[0] ?? 0) - center)));
  return Number.isFinite(distance) ? field.text.length / (1 + distance / FAR) : 0;
}

function nearest(places: Places, center: number): readonly number[] {
  let best: { lines: readonly number[]; distance: number } | undefined;
  for (const lines of places) {
    const distance = Math.abs((lines[0] ?? 0) - center);
    if (best === undefined || distance < best.distance) best = { lines, distance };
  }
  return best?.lines ?? [];
}

/** Lines without a field stand in the tray whole. */
function traceUnplaced(career: Career, lines: readonly SourceLine[]): Origins {
  const stream = new LetterStream(lines);
  return Object.fromEntries(
    career.unplaced.flatMap(({ text }, at) => {
      const [first] = stream.find(lettersOf(text));
      return first === undefined ? [] : [[`unplaced[${at}]`, first]];
    }),
  );
}
