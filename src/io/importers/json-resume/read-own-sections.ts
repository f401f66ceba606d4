import { OWN_HEADINGS } from "#core/documents/labels/own-headings-table.ts";
import { isRecord } from "#core/is-record.ts";
import type { DraftEntry, DraftSection } from "#io/importers/reading/resume-draft.ts";
import { type Fields, recordsAt, textAt, textsAt, toRange } from "./fields.ts";

/** Awards, publications, projects that are no practicum, and what our own export keeps in `meta`. */
export function readOwnSections(value: Fields): DraftSection[] {
  const projects = recordsAt(value, "projects").filter((item) => !isPracticum(item));
  const meta = isRecord(value["meta"]) ? value["meta"] : {};
  return [
    ...section(
      "awards",
      recordsAt(value, "awards").map((item) => entryOf(item, "title", "awarder", "date")),
    ),
    ...section(
      "publications",
      recordsAt(value, "publications").map((item) => entryOf(item, "name", "publisher", "releaseDate")),
    ),
    ...section(
      "projects",
      projects.map((item) => entryOf(item, "name", "entity", "endDate")),
    ),
    ...recordsAt(meta, "customSections").map((item) => ({
      heading: textAt(item, "heading"),
      entries: recordsAt(item, "entries").map((entry) => entryOf(entry, "title", "organization", "endDate")),
    })),
  ];
}

/** Our own export writes practicum as projects with a type. */
export function isPracticum(fields: Fields): boolean {
  return ["practicum", "externship", "course"].includes(textAt(fields, "type"));
}

function section(id: (typeof OWN_HEADINGS)[number]["id"], entries: readonly DraftEntry[]): DraftSection[] {
  const heading = OWN_HEADINGS.find((row) => row.id === id)?.names.en ?? "";
  return entries.length === 0 ? [] : [{ heading, entries }];
}

/** What the format has no field for is a line of its own. */
function entryOf(fields: Fields, title: string, organization: string, date: string): DraftEntry {
  const { end, ...start } = toRange({ ...fields, endDate: fields[date] });
  const told = [textAt(fields, "summary"), textAt(fields, "description"), textAt(fields, "url")];
  return {
    title: textAt(fields, title),
    organization: textAt(fields, organization),
    dates: { ...start, ...(end && { end }) },
    highlights: [
      ...told.flatMap((text) => text.split("\n")),
      ...textsAt(fields, "highlights"),
      ...roles(fields),
    ]
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  };
}

function roles(fields: Fields): string[] {
  const words = [...textsAt(fields, "roles"), ...textsAt(fields, "keywords")];
  return words.length === 0 ? [] : [words.join(", ")];
}
