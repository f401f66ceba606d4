import type { Heading } from "./headings.ts";
import { type Line, textOf } from "./line.ts";
import type { SectionKind } from "./section-kind.ts";
import { foldHeading, nameSection, namesSection } from "./section-names.ts";

/** Sections that fit behind their name in one line: "Languages: English, Spanish". */
const SHORT_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "summary",
  "skills",
  "languages",
  "credentials",
  "memberships",
  "references",
]);
const INLINE = /^(?<name>[^:]{4,40}?)\s*:\s+(?<rest>\S.*)$/u;

export interface InlineHeading extends Heading {
  /** What stands behind the name. */
  readonly line: Line;
}

/** "Idiomas: español, inglés": the name of a section and what is in it, in one line. */
export function readInlineHeading(line: Line): InlineHeading | undefined {
  const groups = INLINE.exec(textOf(line))?.groups;
  const [name = "", rest = ""] = [groups?.["name"], groups?.["rest"]];
  const [first] = line.cells;
  if (first === undefined || line.marker || !namesSection(name)) return undefined;
  const kind = nameSection(foldHeading(name))?.kind;
  if (kind === undefined || !SHORT_SECTIONS.has(kind)) return undefined;
  return { kind, heading: name, line: { ...line, cells: [{ ...first, bold: false, text: rest }] } };
}
