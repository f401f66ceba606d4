/** How the words of a field are kept, which decides how they are written back. */
export type FieldKind = "words" | "text" | "optional" | "link" | "range" | "date" | "place" | "terms";

export const IMPORT_PARTS = [
  "contact",
  "summary",
  "work",
  "education",
  "credentials",
  "practicum",
  "skills",
  "languages",
  "volunteer",
  "memberships",
  "sections",
] as const;
export type ImportPart = (typeof IMPORT_PARTS)[number];

/** What a field is called. */
export type FieldName =
  | "name"
  | "email"
  | "phone"
  | "place"
  | "link"
  | "headline"
  | "summary"
  | "position"
  | "employer"
  | "organization"
  | "dates"
  | "duty"
  | "told"
  | "school"
  | "degree"
  | "area"
  | "note"
  | "credential"
  | "letters"
  | "issuer"
  | "earned"
  | "expected"
  | "expires"
  | "number"
  | "practicum"
  | "group"
  | "skills"
  | "language"
  | "level"
  | "heading"
  | "entry";

/** One field of a record as an import shows it: where it is kept, what it is, and its words. */
export interface ImportField {
  /** Of the record: `work[0].highlights[2].text`. */
  readonly path: string;
  readonly part: ImportPart;
  /** The entry that it belongs to: `work[0]`; the part itself where it has no entries. */
  readonly item: string;
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly text: string;
}
