import { dressOf, indentOf, isAllCaps, isBold, type Line, sizeOf, textOf } from "./line.ts";
import { namesSection } from "./section-names.ts";

/** Headings beside their sections, above which a document is one that has them there. */
const LEAST_RAILED = 3;
/** Share of the rows at an edge that headings begin. */
const RAIL_SHARE = 0.8;

/** Makes every heading a line of its own: those beside their section, and those cut in two. */
export function isolateHeadings(lines: readonly Line[]): readonly Line[] {
  return joinHeadings(splitRail(lines));
}

/** Headings in a rail left of their sections become lines of their own. */
function splitRail(lines: readonly Line[]): readonly Line[] {
  const edges = EDGES.map((edgeOf) => ({ edgeOf, rails: railEdges(lines, edgeOf) }));
  return lines.flatMap((line) => {
    if (!edges.some(({ edgeOf, rails }) => rails.has(edgeOf(line))) || !isRailed(line)) return [line];
    return [
      { ...line, cells: line.cells.slice(0, 1), gap: 1 },
      { ...line, cells: line.cells.slice(1), gap: 0 },
    ];
  });
}

/** A rail is set flush left or flush right. */
const EDGES: readonly ((line: Line) => number)[] = [
  (line) => Math.round(indentOf(line)),
  (line) => Math.round(line.cells[0]?.end ?? 0),
];

/** Edges at which headings stand beside their sections, and little else beside anything. */
function railEdges(lines: readonly Line[], edgeOf: (line: Line) => number): Set<number> {
  const railed = lines.filter(isRailed);
  const from = railed[0] === undefined ? 0 : lines.indexOf(railed[0]);
  return new Set(
    railed.map(edgeOf).filter((edge) => {
      const here = railed.filter((line) => edgeOf(line) === edge);
      const rows = lines.slice(from).filter((line) => line.cells.length > 1 && edgeOf(line) === edge);
      const isRail = here.some(isDressedApart) || here.length >= rows.length * RAIL_SHARE;
      return here.length >= LEAST_RAILED && isRail;
    }),
  );
}

function isRailed(line: Line): boolean {
  const [first, second] = line.cells;
  if (first === undefined || second === undefined || line.cells.length > 3 || line.marker) return false;
  return namesSection(first.text);
}

function isDressedApart(line: Line): boolean {
  const [first, second] = line.cells.map((cell) => dressOf({ ...line, cells: [cell] }));
  return first !== second;
}

/** A heading that is cut at the end of a narrow column becomes one line. */
function joinHeadings(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isCutHeading(above, line)) {
      joined[joined.length - 1] = {
        ...above,
        cells: [...above.cells, ...line.cells]
          .slice(0, 1)
          .map((cell) => ({ ...cell, text: `${textOf(above)} ${textOf(line)}` })),
      };
    } else joined.push(line);
  }
  return joined;
}

function isCutHeading(above: Line, line: Line): boolean {
  const isApart = sizeOf(line) > 1.05 || isBold(line) || isAllCaps(textOf(line));
  const isOne =
    above.flow === line.flow && line.gap < 0.25 && line.wraps && above.cells.length + line.cells.length === 2;
  if (!isApart || !isOne || line.marker || above.marker || dressOf(above) !== dressOf(line)) return false;
  return namesSection(`${textOf(above)} ${textOf(line)}`);
}
