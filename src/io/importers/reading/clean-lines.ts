import { isDateAlone } from "./dates.ts";
import { type Cell, type Line, textOf } from "./line.ts";
import { partLigatures } from "./part-ligatures.ts";

/** Stars and dots that rate a skill or a language: a picture, not words. */
const RATING_SIGN = "[★☆✦✧✩✪✭✮✯●○◉◎◍⬤⚫⚪■□▪▫◼◻▮▯◆◇]";
const RATING = new RegExp(`${RATING_SIGN}(?:\\s?${RATING_SIGN})+`, "gu");
const NOTHING = /[\p{Cc}\u00AD\p{Default_Ignorable_Code_Point}\uFFFD]/gu;
const ICON =
  /[\u2600-\u2604\u260E-\u2612\u2706-\u2709\u270E-\u2712\u2302\u2316\u{1F000}-\u{1FAFF}\uE000-\uF8FF]/gu;

/** Takes out of all lines what is no word in any format: icons, ratings drawn in signs, bits of typesetting. */
export function cleanLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const cells = line.cells.map(cleanCell).filter((cell) => cell.text !== "");
    return cells.length === 0 ? [] : [withoutDot({ ...line, cells })];
  });
}

/** A dot before nothing but a date stands on the line of a timeline: it begins no list item. */
function withoutDot(line: Line): Line {
  if (!line.marker || !isDateAlone(textOf(line))) return line;
  return { ...line, marker: false, cells: line.cells.map((cell) => ({ ...cell, marker: false })) };
}

function cleanCell(cell: Cell): Cell {
  const text = partLigatures(cell.text.normalize("NFC"))
    .replace(/\t/g, "  ")
    .replace(NOTHING, "")
    .replace(RATING, "")
    .replace(ICON, "  ")
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")
    .replace(/ {3,}/g, "  ")
    .trim();
  return text === cell.text ? cell : { ...cell, text };
}
