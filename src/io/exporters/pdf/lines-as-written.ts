import type { SafeTextNode } from "@react-pdf/layout";

type Line = NonNullable<SafeTextNode["lines"]>[number];
type LineRun = Line["runs"][number];
/** Points that running text leaves free at the right: what layout may have drawn a line together by, at the most. */
export const SPARE_WIDTH = 11;
const SPACE = 0x20;

type Child = NonNullable<SafeTextNode["children"]>[number];

/**
 * The lines of a text as they were written: without the hyphens that layout adds where it had to part a word, and with the
 * font's own spaces where layout drew them together. Texts keep a strip free at the right for that (`SPARE_WIDTH`).
 */
export function linesAsWritten(node: SafeTextNode): Line[] {
  return withoutAddedHyphens(node).map(withOwnSpaces);
}

function withoutAddedHyphens(node: SafeTextNode): Line[] {
  const written = wordsOf(node);
  let at = 0;
  return (node.lines ?? []).map((line) => {
    while (written[at] === " " && !line.string.startsWith(" ")) at += 1;
    const isAsWritten = !line.string.endsWith("-") || written.startsWith(line.string, at);
    at += line.string.length - (isAsWritten ? 0 : 1);
    return isAsWritten ? line : withoutLastGlyph(line);
  });
}

function wordsOf(node: Child): string {
  if (node.type === "TEXT_INSTANCE") return node.value;
  return "children" in node ? (node.children ?? []).map(wordsOf).join("") : "";
}

function withoutLastGlyph(line: Line): Line {
  const last = line.runs.length - 1;
  return {
    ...line,
    string: line.string.slice(0, -1),
    runs: line.runs.map((run, index) => (index === last ? withoutLast(run) : run)),
  };
}

function withoutLast(run: LineRun): LineRun {
  const hyphen = run.positions?.at(-1)?.xAdvance ?? 0;
  return {
    ...run,
    glyphs: run.glyphs?.slice(0, -1) ?? [],
    positions: run.positions?.slice(0, -1) ?? [],
    xAdvance: (run.xAdvance ?? 0) - hyphen,
  };
}

function withOwnSpaces(line: Line): Line {
  return { ...line, runs: line.runs.map(runWithOwnSpaces) };
}

function runWithOwnSpaces(run: LineRun): LineRun {
  const { glyphs = [], positions = [], attributes } = run;
  const unitsPerEm = typeof attributes.font?.[0] === "object" ? attributes.font[0].unitsPerEm : undefined;
  if (unitsPerEm === undefined) return run;
  const scale = (attributes.fontSize ?? 0) / unitsPerEm;
  const own = positions.map((position, index) => {
    const glyph = glyphs[index];
    if (glyph?.codePoints[0] !== SPACE) return position;
    const xAdvance = glyph.advanceWidth * scale + (attributes.characterSpacing ?? 0);
    return xAdvance > position.xAdvance ? { ...position, xAdvance } : position;
  });
  return { ...run, positions: own, xAdvance: own.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}
