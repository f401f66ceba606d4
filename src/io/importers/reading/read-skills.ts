import { type Evidence, weigh } from "./evidence.ts";
import { isAllCaps, isBold, type Line, sizeOf, textOf } from "./line.ts";
import type { Piece } from "./pieces.ts";
import type { DraftSkillGroup } from "./resume-draft.ts";

const SEPARATOR = /\s*[;|•·●▪◦¦◆◇♦❖■‣∙⋅]\s*|\s{2,}|\t|\s+\/\s+/u;
const COMMA = /,\s+(?![^()]*\))/;
const GROUP = /^(?<name>[^:,;|•·]{2,45}?)\s*:\s+(?<rest>.+)$/u;
/** "Systems — Epic, Cerner" */
const DASHED_GROUP = /^(?<name>[^:,;|•·–—]{2,45}?)\s+[–—-]\s+(?<rest>[^–—]+[,;|•·].+)$/u;
const RATING =
  /[\s:–—-]*[●○■□★☆◆◇⬤⚫⚪]+[\s●○■□★☆◆◇⬤⚫⚪]*$|[\s:–—-]+\(?(?:\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10))\)?$/u;

/** A line of a list of skills, and the one below. */
interface Neighbors {
  readonly piece: Piece;
  readonly below: Piece | undefined;
}

const TITLE_THRESHOLD = 2;

/** Signs that a line names a group of the skills below. */
const TITLE_SIGNS: readonly Evidence<Neighbors>[] = [
  {
    weight: 2,
    reason: "bold above plain words",
    holds: ({ piece, below }) => has(piece, isBold) && !has(below, isBold),
  },
  {
    weight: 2,
    reason: "no item above items",
    holds: ({ piece, below }) => !piece.isBullet && below?.isBullet === true,
  },
  {
    weight: 1.5,
    reason: "in capitals above small letters",
    holds: ({ piece, below }) =>
      isAllCaps(piece.text) && piece.text.length > 5 && below !== undefined && !isAllCaps(below.text),
  },
  {
    weight: 1,
    reason: "larger than the words below",
    holds: ({ piece, below }) => sizeOfPiece(piece) > sizeOfPiece(below) + 0.05,
  },
  { weight: -9, reason: "nothing below", holds: ({ below }) => below === undefined },
  { weight: -9, reason: "a list of its own", holds: ({ piece }) => /[,;|•·]|\s{2,}/u.test(piece.text) },
  {
    weight: -1,
    reason: "more words than a name has",
    holds: ({ piece }) => piece.text.split(/\s+/).length > 4,
  },
];

function has(piece: Piece | undefined, quality: (line: Line) => boolean): boolean {
  const line = piece?.lines[0];
  return line !== undefined && quality(line);
}

function sizeOfPiece(piece: Piece | undefined): number {
  const line = piece?.lines[0];
  return line === undefined ? Number.POSITIVE_INFINITY : sizeOf(line);
}

function isTitle(piece: Piece, below: Piece | undefined): boolean {
  return weigh(TITLE_SIGNS, { piece, below }) >= TITLE_THRESHOLD;
}

/** Skills in lists, tables and lines; a line "Group: a, b" is a group of its own. */
export function readSkills(pieces: readonly Piece[]): DraftSkillGroup[] {
  const plain: string[] = [];
  const groups: DraftSkillGroup[] = [];
  for (const text of joinOpenLists(pieces.flatMap((piece, index) => textsOf(piece, pieces[index + 1])))) {
    const group = readGroup(text);
    const last = groups.at(-1);
    if (group !== undefined) groups.push(group);
    else if (last !== undefined && (last.keywords.length === 0 || plain.length === 0))
      groups[groups.length - 1] = { ...last, keywords: [...last.keywords, ...splitList(text)] };
    else plain.push(...splitList(text));
  }
  return [...(plain.length > 0 ? [{ name: "", keywords: plain }] : []), ...groups].filter(
    (group) => group.keywords.length > 0 || group.name !== "",
  );
}

/** "Systems: Epic, Cerner", or the title alone; undefined where a text names no group. */
function readGroup(text: string): DraftSkillGroup | undefined {
  const title = /^([^:,;|]{2,45}):$/.exec(text)?.[1];
  if (title !== undefined) return { name: title, keywords: [] };
  const named = (GROUP.exec(text) ?? DASHED_GROUP.exec(text))?.groups;
  return named === undefined
    ? undefined
    : { name: named["name"] ?? "", keywords: splitList(named["rest"] ?? "") };
}

/** The cells of a table row are skills, or a group's name and its list. */
function textsOf(piece: Piece, below: Piece | undefined): string[] {
  const [line, ...more] = piece.lines;
  if (isTitle(piece, below)) return [`${piece.text.replace(/\s*:$/, "")}:`];
  if (line === undefined || more.length > 0 || line.cells.length === 1) return [piece.text];
  return isGroupRow(line)
    ? [
        `${line.cells[0]?.text.replace(/:$/, "")}: ${line.cells
          .slice(1)
          .map((cell) => cell.text)
          .join(", ")}`,
      ]
    : line.cells.map((cell) => cell.text);
}

function isGroupRow(line: Line): boolean {
  const [first, ...rest] = line.cells;
  if (first === undefined) return false;
  return (
    first.text.endsWith(":") ||
    (first.bold && rest.every((cell) => !cell.bold)) ||
    (rest.length === 1 && /,\s/.test(textOf({ ...line, cells: rest })) && !/,\s/.test(first.text))
  );
}

/** A list that ends with its separator goes on in the next line. */
function joinOpenLists(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const above = joined.at(-1);
    if (above !== undefined && /(?:[,;|•·◦]|\s\/)$/u.test(above))
      joined[joined.length - 1] = `${above} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** "Excel – Word – Archives": two dashes or more part a list that nothing else parts. */
function splitAtDashes(text: string): string[] | undefined {
  const parts = text.split(/\s+[–—-]\s+/u);
  const isList = parts.length > 2 && parts.every((part) => part.length <= 40 && !/[,;|•·:]/u.test(part));
  return isList ? parts : undefined;
}

function splitList(text: string): string[] {
  const dashed = splitAtDashes(text);
  if (dashed !== undefined) return dashed.map(cleanSkill).filter((part) => part !== "");
  const strong = text.split(SEPARATOR).filter((part) => part.trim() !== "");
  const parts = strong.flatMap((part) => part.split(COMMA));
  return parts.map(cleanSkill).filter((part) => part !== "");
}

function cleanSkill(text: string): string {
  return text
    .replace(RATING, "")
    .replace(/^(?:and|y|e)\s+(?=\S)/iu, "")
    .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/gu, "")
    .replace(/(?<!\b(?:etc|Sr|Jr|St))\.$/, "")
    .trim();
}
