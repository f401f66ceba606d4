import { diffWordsWithSpace } from "diff";
import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { isSame } from "#core/model/merge-records.ts";

/** The parts of a career that are compared and brought back one by one, in the order of the steps. */
export const VERSION_PARTS = [
  { id: "target", fields: ["target"] },
  { id: "about", fields: ["contact", "links"] },
  { id: "headline", fields: ["headline"] },
  { id: "summary", fields: ["summary"] },
  { id: "education", fields: ["education"] },
  { id: "credentials", fields: ["credentials"] },
  // A job without its employer would have no place to stand in.
  { id: "work", fields: ["employers", "work"] },
  { id: "practicum", fields: ["practicum"] },
  { id: "skills", fields: ["skills"] },
  { id: "languages", fields: ["languages"] },
  { id: "volunteer", fields: ["volunteer"] },
  { id: "memberships", fields: ["memberships"] },
  { id: "sections", fields: ["customSections"] },
  { id: "unplaced", fields: ["unplaced"] },
  { id: "documents", fields: ["views"] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly (keyof Career)[] }[];

export type VersionPart = (typeof VERSION_PARTS)[number]["id"];

export interface WordPiece {
  readonly text: string;
  readonly kind: "same" | "added" | "removed";
}

export interface PartChange {
  readonly part: VersionPart;
  /** Words that only the later one has. */
  readonly added: number;
  /** Words that only the earlier one has. */
  readonly removed: number;
  /** The words of both, in order. */
  readonly pieces: readonly WordPiece[];
}

/** What changed between two states of a career, part by part; parts that didn't change are left out. */
export function compareVersions(earlier: Career, later: Career): PartChange[] {
  return VERSION_PARTS.flatMap(({ id, fields }) => {
    const [before, after] = [fields.map((field) => earlier[field]), fields.map((field) => later[field])];
    return isSame(before, after) ? [] : [changeOf(id, wordsOf(before).join("\n"), wordsOf(after).join("\n"))];
  });
}

/** The fields of some parts as they were. */
export function fieldsOfParts(earlier: Career, parts: readonly VersionPart[]): Partial<Career> {
  const fields = VERSION_PARTS.filter(({ id }) => parts.includes(id)).flatMap(
    (part): readonly (keyof Career)[] => part.fields,
  );
  return Object.fromEntries(fields.map((field) => [field, earlier[field]]));
}

function changeOf(part: VersionPart, before: string, after: string): PartChange {
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): WordPiece => ({
      text: value,
      kind: added ? "added" : removed ? "removed" : "same",
    }),
  );
  return { part, pieces, added: countOf(pieces, "added"), removed: countOf(pieces, "removed") };
}

function countOf(pieces: readonly WordPiece[], kind: WordPiece["kind"]): number {
  return pieces
    .filter((piece) => piece.kind === kind)
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** What no person wrote: keys of the app and choices, which a comparison of words leaves out. */
const NO_WORDS = new Set([
  "id",
  "changedAt",
  "employerId",
  "occupation",
  "application",
  "track",
  "template",
  "language",
  "paper",
  "look",
  "hidden",
  "order",
  "kind",
  "status",
  "level",
  "origin",
]);

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (NO_WORDS.has(name) ? [] : wordsOf(inner)));
}
