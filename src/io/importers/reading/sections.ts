import { isolateHeadings } from "./heading-lines.ts";
import { findHeadings, type Heading } from "./headings.ts";
import { type Line, sizeOf, textOf } from "./line.ts";

export interface Section extends Heading {
  readonly lines: readonly Line[];
}

interface OpenSection extends Heading {
  readonly lines: Line[];
}

/** Cuts a file into its sections; what stands before the first heading of a flow is its header. */
export function splitSections(given: readonly Line[]): Section[] {
  const lines = isolateHeadings(given);
  const headings = findHeadings(lines);
  const sections: OpenSection[] = [];
  const openByFlow = new Map<number, OpenSection>();
  for (const [index, line] of lines.entries()) {
    const heading = headings.get(index);
    const goesOn =
      openByFlow.get(line.flow) ?? (startsHeader(lines, index, headings) ? undefined : sections.at(-1));
    const open =
      heading === undefined
        ? (goesOn ?? { kind: "header", heading: "", lines: [] })
        : { ...heading, lines: [] };
    if (heading === undefined) open.lines.push(line);
    if (!sections.includes(open)) sections.push(open);
    openByFlow.set(line.flow, open);
  }
  return sections;
}

/** A new column either goes on with the last section or begins with name and contact of its own. */
function startsHeader(lines: readonly Line[], from: number, headings: ReadonlyMap<number, unknown>): boolean {
  const largest = Math.max(...lines.map(sizeOf));
  for (let index = from; index < lines.length && !headings.has(index); index += 1) {
    const line = lines[index];
    if (line === undefined || line.flow !== lines[from]?.flow) return false;
    if (sizeOf(line) >= largest && largest > 1.2) return true;
    if (/@\w|\(\d{3}\)\s?\d{3}/.test(textOf(line))) return true;
  }
  return false;
}
