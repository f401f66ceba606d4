import { foldText } from "#core/text/fold-text.ts";
import { findAbbreviation } from "./credential-catalog.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, TITLE_WORDS } from "./head-words-table.ts";
import { dressOf, isBold, type Line, sizeOf } from "./line.ts";
import { type PersonalField, readPersonalLabel } from "./personal-labels-table.ts";
import { readAddress } from "./places.ts";

export interface NameRead {
  readonly name: string;
  /** Credentials after the name: "Ana Ruiz, CPC-A". */
  readonly credentials: readonly string[];
  /** The header's other lines, what stood after the name first. */
  readonly others: readonly Line[];
}

const MAX_NAME_WORDS = 8;

/** Takes the person's name out of the lines of a header. */
export function takeName(lines: readonly Line[]): NameRead {
  const header = joinName(lines);
  const at = findName(header);
  const line = at === undefined ? undefined : header[at];
  if (line === undefined) return { name: "", credentials: [], others: header };
  const { name, credentials, after } = splitName(line);
  return {
    name,
    credentials,
    others: [...after, ...header.filter((other) => other !== line && !isNameAgain(other, name))],
  };
}

/** A page's foot or head that says the name once more. */
function isNameAgain({ cells }: Line, name: string): boolean {
  const [cell, ...more] = cells;
  return (
    more.length === 0 && foldText(cell?.text.replace(/[^\p{L}\s'-]+/gu, "") ?? "").trim() === foldText(name)
  );
}

function partOf(line: Line, field: PersonalField): string {
  const label = readPersonalLabel(line.cells[0]?.text ?? "");
  return label?.field === field ? label.rest : "";
}

/** The name where a form asks for it: "Nombre completo: Ana Ruiz", or given and family names apart. */
export function takeLabeledName(header: readonly Line[], contact: readonly Line[]): NameRead | undefined {
  const all = [...header, ...contact];
  const find = (field: PersonalField): Line | undefined => all.find((line) => partOf(line, field) !== "");
  const [whole, given, family] = [find("name"), find("given"), find("family")];
  const used = given !== undefined && family !== undefined ? [given, family] : [whole];
  const [first, last] = used;
  if (first === undefined) return undefined;
  const name =
    last === undefined ? partOf(first, "name") : `${partOf(first, "given")} ${partOf(last, "family")}`;
  const others = all.filter((line) => !used.includes(line) && !isTitleOfDocument(line.cells[0]?.text ?? ""));
  return { name, credentials: [], others };
}

/** A name set so large that it takes two lines. */
function joinName(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [upper, lower] = [above?.cells[0], line.cells[0]];
    const isLarge =
      above !== undefined && sizeOf(above) > 1.3 && above.cells.length + line.cells.length === 2;
    if (isLarge && line.wraps && dressOf(above) === dressOf(line) && line.gap < 0.5 && upper && lower) {
      joined[joined.length - 1] = {
        ...line,
        cells: [{ ...upper, text: `${upper.text}${upper.text.endsWith("-") ? "" : " "}${lower.text}` }],
      };
    } else joined.push(line);
  }
  return joined;
}

/** The largest line that could be a name, else the first. */
function findName(lines: readonly Line[]): number | undefined {
  const scores = lines.map((line, index) => ({ index, score: scoreName(line, index) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.index : undefined;
}

interface NameCandidate {
  readonly text: string;
  readonly line: Line;
  readonly index: number;
}

const NAME_SIGNS: readonly Evidence<NameCandidate>[] = [
  { weight: 2, reason: "first line", holds: ({ index }) => index === 0 },
  { weight: 1, reason: "second line", holds: ({ index }) => index === 1 },
  { weight: 3, reason: "set large", holds: ({ line }) => sizeOf(line) > 1.3 },
  { weight: 1.5, reason: "set larger", holds: ({ line }) => sizeOf(line) > 1.1 },
  { weight: 1, reason: "bold", holds: ({ line }) => isBold(line) },
  { weight: 3, reason: "the title of the document", holds: ({ line }) => line.level === 1 },
  {
    weight: 1,
    reason: "two to five words in capitals",
    holds: ({ text }) =>
      /^(?:\p{Lu}[\p{L}.'’-]*\s*|de\s|del\s|la\s|los\s|las\s|y\s|van\s|von\s|da\s|dos\s){2,6}$/u.test(text),
  },
  { weight: -9, reason: "an address or a number", holds: ({ text }) => /@|\d{3}|https?:|www\./.test(text) },
  { weight: -4, reason: "a place", holds: ({ text }) => readAddress(text) !== undefined },
  {
    weight: -9,
    reason: "too long for a name",
    holds: ({ text }) => text.split(/\s+/).length > MAX_NAME_WORDS || text.length > 60,
  },
  {
    weight: -2,
    reason: "holds the word of a job",
    holds: ({ text }) => countWords(foldText(text), TITLE_WORDS) > 0,
  },
  {
    weight: -9,
    reason: "the name of the document itself",
    holds: ({ text }) => isTitleOfDocument(text),
  },
];

function isTitleOfDocument(text: string): boolean {
  return /^(?:resume|curriculum vitae|cv|curriculum|hoja de vida|curriculum vitae europass|europass)$/.test(
    foldText(text).trim(),
  );
}

function scoreName(line: Line, index: number): number {
  const text = line.cells[0]?.text.replace(/,.*$/, "").trim() ?? "";
  if (!/\p{L}{2}/u.test(text)) return -9;
  return weigh(NAME_SIGNS, { text, line, index });
}

/** "Ana Ruiz, CPC-A" → the name and what stands after it. */
function splitName(line: Line): { name: string; credentials: string[]; after: Line[] } {
  const [cell, ...more] = line.cells;
  const text = cell?.text ?? "";
  const after = more.length > 0 ? [{ ...line, cells: more }] : [];
  const [first = "", ...parts] = text.split(/\s*,\s*|\s+[|•·–—]\s+|\s*\|\s*/u);
  const credentials = parts.filter(isLetters);
  const rest = parts.filter((part) => !isLetters(part)).join(", ");
  const words = first.split(/\s+/);
  while (words.length > 2 && findAbbreviation(words.at(-1) ?? "") !== undefined)
    credentials.unshift(words.pop() ?? "");
  const name = words.join(" ").replace(/[\s,]+$/, "");
  const isSuffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i.test(rest);
  if (isSuffix) return { name: `${name}, ${rest}`, credentials, after };
  return {
    name,
    credentials,
    after:
      rest === "" || cell === undefined ? after : [{ ...line, cells: [{ ...cell, text: rest }] }, ...after],
  };
}

function isLetters(text: string): boolean {
  return (
    /^[A-Z][A-Za-z]{0,5}(?:-[A-Z]{1,3})*\.?$/.test(text) &&
    /[A-Z].*[A-Z]/.test(text) &&
    !/^(?:II|III|IV)$/.test(text)
  );
}
