import { type JsonResumeList, OWN_HEADINGS } from "#core/documents/labels/own-headings-table.ts";
import type { CustomEntry, CustomSection } from "#core/model/custom-section.ts";
import type { Language } from "#core/model/language.ts";
import { textFor } from "#core/model/localized-text.ts";

type Fields = Record<string, unknown>;

/** Parts that the person named, as JSON Resume has them. */
export interface OwnSections {
  readonly lists: Readonly<Record<JsonResumeList, readonly Fields[]>>;
  /** What no list of JSON Resume holds whole, for `meta`. */
  readonly others: readonly Fields[];
}

/** Awards, publications and projects go to the lists of that name; other parts, and what doesn't fit a list, stay whole. */
export function toOwnSections(sections: readonly CustomSection[], language: Language): OwnSections {
  const lists: Record<JsonResumeList, Fields[]> = { awards: [], publications: [], projects: [] };
  const others: Fields[] = [];
  for (const section of sections) {
    const list = listOf(section);
    const entries = section.entries.map((entry) => plainEntry(entry, language));
    if (list !== undefined && entries.every((entry) => fits(list, entry)))
      lists[list].push(...entries.map((entry) => LISTED[list](entry)));
    else others.push({ heading: textFor(section.heading, language)?.text ?? "", entries });
  }
  return { lists, others };
}

function listOf({ heading }: CustomSection): JsonResumeList | undefined {
  const row = OWN_HEADINGS.find(
    ({ names }) => names.en === heading.en?.text.trim() || names.es === heading.es?.text.trim(),
  );
  return row !== undefined && "list" in row ? row.list : undefined;
}

interface PlainEntry {
  readonly title: string;
  readonly organization: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly highlights: readonly string[];
}

function plainEntry({ title, organization, dates, highlights }: CustomEntry, language: Language): PlainEntry {
  return {
    title: textFor(title, language)?.text ?? "",
    organization,
    ...(dates.start && { startDate: dates.start }),
    ...(dates.end && { endDate: dates.end }),
    highlights: highlights.flatMap(({ text }) => textFor(text, language)?.text ?? []),
  };
}

/** An award and a publication have one date and a name. */
function fits(list: JsonResumeList, { title, startDate }: PlainEntry): boolean {
  return title !== "" && (list === "projects" || startDate === undefined);
}

/** Lines that have no list of their own stand in the summary, one a line. */
const LISTED = {
  awards: ({ title, organization, endDate, highlights }) =>
    filled({ title, awarder: organization, date: endDate, summary: highlights.join("\n") }),
  publications: ({ title, organization, endDate, highlights }) =>
    filled({ name: title, publisher: organization, releaseDate: endDate, summary: highlights.join("\n") }),
  projects: ({ title, organization, startDate, endDate, highlights }) =>
    filled({ name: title, entity: organization, startDate, endDate, highlights }),
} as const satisfies Record<JsonResumeList, (entry: PlainEntry) => Fields>;

function filled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
