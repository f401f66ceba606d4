import type { Place } from "./place.ts";
import { findJoints } from "./run-together.ts";

/** A line of a posting without its bullet. */
export interface Line extends Place {
  readonly isBullet: boolean;
  readonly afterBlank: boolean;
}

const MARK =
  "[-*>•◦▪▫●○■□▶►➤➢✓✔✅★☆→»·‣⁃∙+–—]|o(?=\\t| {2})|\\(?\\d{1,2}[.)](?=\\s)|\\(?[a-h]\\)(?=\\s)|[ivx]{1,4}[.)](?=\\s)|\\p{Extended_Pictographic}";
/** Zero-width characters, and the joiners that emoji are made with. */
const UNSEEN = "[\\u200b-\\u200f\\ufeff\\ufe0f]";
const BULLET = new RegExp(`^(?:\\s|${UNSEEN})*(?:(?:${MARK})(?:\\s|${UNSEEN})*)+`, "u");
const INLINE_BULLET = /\s*[•◦▪▫●■□▶►➤✓✔✅★‣⁃∙]\s+|\s[*·]\s(?=\S)/g;
/** As much of a line's end as tells whether it goes on. */
const LOOK_BACK = 60;

/** The lines that were meant: bullets on one line parted, lines pasted without ends parted, wrapped lines joined. */
export function readLines(text: string): Line[] {
  return joinWrapped(cutAtJoints(writtenLines(text), text), text);
}

function writtenLines(text: string): Line[] {
  let last = 0;
  return [...text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/g)].flatMap((match) => {
    const gap = text.slice(last, match.index);
    const to = match.index + match[0].length;
    const afterBlank = gap.split(/\r\n|[\r\n\u2028\u2029]/).length > 2;
    last = to;
    return cutAtBullets({ from: match.index, to, isBullet: false, afterBlank }, text);
  });
}

/** Bullets that lost their line ends are lines again; the bullet's own mark is left out. */
function cutAtBullets(line: Line, text: string): Line[] {
  const own = BULLET.exec(text.slice(line.from, line.to))?.[0] ?? "";
  const isMark = own.trim() !== "";
  const start = line.from + own.length;
  const body = text.slice(start, line.to);
  const cuts = [...body.matchAll(INLINE_BULLET)];
  const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => start + cut.index), line.to];
  return starts.map((from, at) => ({
    from,
    to: ends[at] ?? line.to,
    isBullet: isMark || at > 0,
    afterBlank: at === 0 && line.afterBlank,
  }));
}

/** Lines that were pasted without their ends ("5 yearsCPC") are lines again. */
function cutAtJoints(lines: readonly Line[], text: string): Line[] {
  const joints = findJoints(text);
  if (joints.length === 0) return [...lines];
  return lines.flatMap((line) => {
    const cuts = joints.filter((joint) => joint > line.from && joint < line.to);
    const starts = [line.from, ...cuts];
    return starts.map((from, at) => ({
      ...line,
      from,
      to: cuts[at] ?? line.to,
      afterBlank: at === 0 && line.afterBlank,
    }));
  });
}

function joinWrapped(lines: readonly Line[], text: string): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isWrap(last, line, text)) joined[joined.length - 1] = { ...last, to: line.to };
    else joined.push(line);
  }
  return joined;
}

function isWrap(above: Line, line: Line, text: string): boolean {
  if (line.afterBlank || line.isBullet) return false;
  const end = text.slice(Math.max(above.from, above.to - LOOK_BACK), above.to).trimEnd();
  const start = text.slice(line.from, line.to).trimStart();
  if (/[.:;!?]$/.test(end)) return false;
  if (
    /(?:,|(?<![\p{L}\p{N}])(?:or|and|of|the|a|in|with|o|y|de|del|la|el|en|con))$/iu.test(end) &&
    end.length > 30
  )
    return true;
  return end.length > 40 && /^[\p{Ll}(]/u.test(start) && !/^(?:o|or)\s*$/i.test(start);
}
