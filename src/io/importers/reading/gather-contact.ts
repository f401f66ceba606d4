import { EMAIL } from "./join-addresses.ts";
import { type Line, textOf } from "./line.ts";
import type { Section } from "./section.ts";
import type { SectionKind } from "./section-kind.ts";

const CONTACTS: ReadonlySet<SectionKind> = new Set(["header", "contact", "links"]);

/** How to reach the person may stand at the end of the page, below any section, where the top does not say it. */
export function gatherContact(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind, lines }) => CONTACTS.has(kind) && lines.some(holdsAddress))) return sections;
  const found = sections
    .filter(({ kind }) => kind !== "references")
    .flatMap(({ lines }) => lines.filter(holdsAddress));
  if (found.length === 0) return sections;
  const others = sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => !found.includes(line)),
  }));
  return [...others, { kind: "contact", heading: "", lines: found }];
}

function holdsAddress(line: Line): boolean {
  return EMAIL.test(textOf(line));
}
