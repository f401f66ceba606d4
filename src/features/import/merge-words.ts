import type { TFunction } from "i18next";
import type { labelsFor } from "#core/documents/labels/labels-for.ts";
import { printRange } from "#core/documents/print-dates.ts";
import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import { credentialStatusSchema } from "#core/model/credential.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import { locationSchema } from "#core/model/location.ts";
import { dateRangeSchema } from "#core/model/partial-date.ts";
import { practicumKindSchema } from "#core/model/practicum.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { languageLevelSchema } from "#core/model/spoken-language.ts";

type Translate = TFunction<["import", "guide"]>;

/** The parts as the screens of the import group them. */
const PARTS = {
  contact: "contact",
  links: "contact",
  headline: "summary",
  summary: "summary",
  employers: "work",
  work: "work",
  education: "education",
  credentials: "credentials",
  practicum: "practicum",
  skills: "skills",
  languages: "languages",
  volunteer: "volunteer",
  memberships: "memberships",
  customSections: "sections",
  unplaced: "sections",
} as const;

export type MergePart = (typeof PARTS)[keyof typeof PARTS];

/** The part that a place such as `work[1].dates` is in. */
export function partOfPath(path: string): MergePart {
  const [name = ""] = path.split(/[.[]/);
  return isPartName(name) ? PARTS[name] : "sections";
}

function isPartName(name: string): name is keyof typeof PARTS {
  return Object.hasOwn(PARTS, name);
}

/** What the fields of the record are called, by their names there. */
const FIELDS = {
  name: "name",
  email: "email",
  phone: "phone",
  location: "place",
  url: "link",
  network: "link",
  headline: "headline",
  summary: "summary",
  position: "position",
  organization: "organization",
  institution: "school",
  studyType: "degree",
  area: "area",
  dates: "dates",
  highlights: "duty",
  keywords: "skills",
  abbreviation: "letters",
  issuer: "issuer",
  earned: "earned",
  expected: "expected",
  expires: "expires",
  number: "number",
  level: "level",
  fluency: "level",
  heading: "heading",
  title: "entry",
  status: "status",
  kind: "kind",
  hours: "hours",
} as const;

/** What the entry at a place goes by: an employer by the job there, a credential by its letters. */
export function entryWords(career: Career, path: string, language: Language): string {
  const [, part = "", digits] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const own = Object.hasOwn(ENTRIES, part) ? ENTRIES[part]?.(career, Number(digits), language) : undefined;
  return own ?? recordPlace(career, path, language)?.entry ?? "";
}

type EntryWords = (career: Career, at: number, language: Language) => string | undefined;

const ENTRIES: Readonly<Record<string, EntryWords>> = {
  employers: (career, at, language) => {
    const job = career.work.findIndex(({ employerId }) => employerId === career.employers[at]?.id);
    return recordPlace(career, `work[${job}]`, language)?.entry ?? career.employers[at]?.name;
  },
  credentials: ({ credentials }, at) => credentials[at]?.abbreviation || credentials[at]?.name,
  memberships: ({ memberships }, at) => memberships[at]?.organization,
  languages: ({ languages }, at, language) => textOf(languages[at]?.name, language),
  skills: ({ skills }, at, language) => textOf(skills[at]?.name, language),
  links: ({ links }, at) => links[at]?.url,
};

function textOf(text: LocalizedText | undefined, language: Language): string | undefined {
  return text && textFor(text, language)?.text;
}

/** What the field at a place is called. */
export function fieldLabel(path: string, t: Translate): string {
  if (/^employers\[\d+\]\.name/.test(path)) return t("import:review.fields.employer");
  const known = path.split(/[.[\]]+/).findLast(isFieldName);
  return known === undefined ? t("import:merge.detail") : t(`import:review.fields.${FIELDS[known]}`);
}

function isFieldName(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}

/** A value of the record as a person reads it. */
export function valueWords(value: unknown, t: Translate, labels: ReturnType<typeof labelsFor>): string {
  if (isRecord(value)) return recordWords(value, labels);
  const status = credentialStatusSchema.safeParse(value);
  if (status.success) return t(`guide:certifications.statuses.${status.data}.title`);
  const level = languageLevelSchema.safeParse(value);
  if (level.success) return t(`guide:skills.levels.${level.data}`);
  const kind = practicumKindSchema.safeParse(value);
  return kind.success ? t(`guide:practicum.kinds.${kind.data}`) : String(value);
}

function recordWords(value: Record<string, unknown>, labels: ReturnType<typeof labelsFor>): string {
  if (typeof value["text"] === "string") return value["text"];
  if ("start" in value || "end" in value) return printRange(dateRangeSchema.parse(value), labels) ?? "";
  return Object.values(locationSchema.parse(value)).filter(Boolean).join(", ");
}
