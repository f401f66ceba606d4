import { isolateHeadings } from "./heading-lines.ts";
import { findHeadings, type Heading } from "./headings.ts";
import { holdsSections, inferSections } from "./infer-sections.ts";
import { type InlineHeading, readInlineHeading } from "./inline-headings.ts";
import { type Line, sizeOf, textOf } from "./line.ts";
import type { Section } from "./section.ts";

interface OpenSection extends Heading {
  readonly lines: Line[];
}

/** Cuts a file into its sections, by headings, by names before a colon, and else by what stands together. */
export function splitSections(lines: readonly Line[]): Section[] {
  const sections = splitAtInlineHeadings(splitAtHeadings(lines));
  if (sections.some(({ kind }) => kind === "work")) return sections;
  return sections.flatMap((section) =>
    section.kind === "header" && holdsSections(section) ? inferSections(section) : [section],
  );
}

/** "Skills: Epic, Excel" in a section of another kind, where no heading names one of this kind. */
function splitAtInlineHeadings(sections: readonly Section[]): Section[] {
  const named = new Set(sections.filter(({ lines }) => lines.length > 0).map(({ kind }) => kind));
  return sections.flatMap((section) => {
    const inline: OpenSection[] = [];
    const lines: Line[] = [];
    let open: OpenSection | undefined;
    for (const line of section.lines) {
      const found = readInlineHeading(line);
      const isNew = found !== undefined && found.kind !== section.kind && !named.has(found.kind);
      const goesOn =
        open !== undefined && found === undefined && line.gap < 0.3 && !line.marker && line.wraps;
      if (isNew) {
        open = { kind: found.kind, heading: found.heading, lines: [found.line] };
        inline.push(open);
      } else if (goesOn) open?.lines.push(line);
      else {
        open = undefined;
        lines.push(withoutName(line, found, section));
      }
    }
    return [{ ...section, lines }, ...inline];
  });
}

/** "Certifications: CPC, AAPC" among the certifications: the name is said twice. */
function withoutName(line: Line, found: InlineHeading | undefined, { kind }: Section): Line {
  return found !== undefined && found.kind === kind && kind === "credentials" ? found.line : line;
}

/** What stands before the first heading of a flow is its header. */
function splitAtHeadings(given: readonly Line[]): Section[] {
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
