import type { SafeTextNode } from "@react-pdf/layout";

type Line = NonNullable<SafeTextNode["lines"]>[number];
type LineRun = Line["runs"][number];
type Child = NonNullable<SafeTextNode["children"]>[number];

/** The lines of a text without the hyphens that layout adds where it had to part a word: nobody wrote them. */
export function linesAsWritten(node: SafeTextNode): Line[] {
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
