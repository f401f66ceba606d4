import { foldText } from "#core/text/fold-text.ts";
import type { Entry } from "./entries.ts";
import { countWords, EMPLOYER_WORDS, SCHOOL_WORDS } from "./head-words-table.ts";
import type { Line } from "./line.ts";
import type { Piece } from "./pieces.ts";
import { readPlace } from "./places.ts";

/** "Mercy Clinic-Dayton, OH": a hyphen without spaces before the place. */
const GLUED = /(?<=[\p{L}\d.)])[-–](?=\p{Lu}[^,]*,\s*[^,]+$)/gu;
const ORGANIZATION_WORDS = [...EMPLOYER_WORDS, ...SCHOOL_WORDS];

/**
 * Sets the hyphen apart in a section whose entries have a place glued to a name. "Winston-Salem, NC" has the
 * same form: one of the names must hold a word of employers or schools.
 */
export function partGluedPlaces(entries: readonly Entry[]): Entry[] {
  const names = entries.flatMap(({ heads }) => heads.flatMap((piece) => nameBefore(piece) ?? []));
  const isSure = names.some(isOrganization);
  if (!isSure || names.length * 2 <= entries.length) return [...entries];
  return entries.map((entry) => ({ ...entry, heads: entry.heads.map(partPiece) }));
}

/** The name before the hyphen; where both "Clinic-Winston-Salem" are hyphens, the shorter one that is a name. */
function nameBefore({ text, lines }: Piece): string | undefined {
  if (lines.length > 1 || lines[0]?.cells.length !== 1 || text.indexOf(",") < text.lastIndexOf(","))
    return undefined;
  const names = [...text.matchAll(GLUED)]
    .filter(({ index }) => readPlace(text.slice(index + 1)) !== undefined)
    .map(({ index }) => text.slice(0, index));
  return names.find(isOrganization) ?? names.at(-1);
}

function isOrganization(name: string): boolean {
  return countWords(foldText(name), ORGANIZATION_WORDS) > 0;
}

function partPiece(piece: Piece): Piece {
  const name = nameBefore(piece);
  if (name === undefined) return piece;
  const text = `${name} – ${piece.text.slice(name.length + 1)}`;
  const toLine = (line: Line): Line => ({ ...line, cells: line.cells.map((cell) => ({ ...cell, text })) });
  return { ...piece, text, lines: piece.lines.map(toLine) };
}
