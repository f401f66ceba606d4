import type { Line } from "./line.ts";
import { textOf } from "./line.ts";
import type { Piece } from "./pieces.ts";
import type { DraftSkillGroup } from "./resume-draft.ts";

const SEPARATOR = /\s*[;|•·●▪◦¦]\s*|\s{2,}|\t/u;
const COMMA = /,\s+(?![^()]*\))/;
const GROUP = /^(?<name>[^:,;|•·]{2,45}?)\s*:\s+(?<rest>.+)$/u;
const RATING = /[\s]*[●○■□★☆◆◇⬤⚫⚪]+[\s●○■□★☆◆◇⬤⚫⚪]*$/u;

/** Skills in lists, tables and lines; a line "Group: a, b" is a group of its own. */
export function readSkills(pieces: readonly Piece[]): DraftSkillGroup[] {
  const plain: string[] = [];
  const groups: DraftSkillGroup[] = [];
  for (const text of joinOpenLists(pieces.flatMap(textsOf))) {
    const named = GROUP.exec(text)?.groups;
    const title = /^([^:,;|]{2,45}):$/.exec(text)?.[1];
    if (named?.["name"] !== undefined && named["rest"] !== undefined) {
      groups.push({ name: named["name"], keywords: splitList(named["rest"]) });
    } else if (title !== undefined) groups.push({ name: title, keywords: [] });
    else {
      const last = groups.at(-1);
      if (last !== undefined && (last.keywords.length === 0 || plain.length === 0)) {
        groups[groups.length - 1] = { ...last, keywords: [...last.keywords, ...splitList(text)] };
      } else plain.push(...splitList(text));
    }
  }
  return [...(plain.length > 0 ? [{ name: "", keywords: plain }] : []), ...groups].filter(
    (group) => group.keywords.length > 0 || group.name !== "",
  );
}

/** The cells of a table row are skills, or a group's name and its list. */
function textsOf(piece: Piece): string[] {
  const [line, ...more] = piece.lines;
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
    if (above !== undefined && /[,;|•·]$/u.test(above)) joined[joined.length - 1] = `${above} ${text}`;
    else joined.push(text);
  }
  return joined;
}

function splitList(text: string): string[] {
  const strong = text.split(SEPARATOR).filter((part) => part.trim() !== "");
  const parts = strong.flatMap((part) => part.split(COMMA));
  return parts.map(cleanSkill).filter((part) => part !== "");
}

function cleanSkill(text: string): string {
  return text
    .replace(RATING, "")
    .replace(/^(?:and|y|e)\s+(?=\S)/iu, "")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, "")
    .replace(/(?<!\b(?:etc|Sr|Jr|St))\.$/, "")
    .trim();
}
