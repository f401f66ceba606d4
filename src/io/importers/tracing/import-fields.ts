import { labelsFor } from "#core/documents/labels/labels-for.ts";
import { printDate, printRange } from "#core/documents/print-dates.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import type { DateRange, PartialDate } from "#core/model/partial-date.ts";
import {
  type FieldKind,
  type FieldName,
  IMPORT_PARTS,
  type ImportField,
  type ImportPart,
} from "./import-field.ts";

type Row = readonly [path: string, name: FieldName, kind: FieldKind, text: string];

/** Every field of a record in the order in which an import shows them, also the blank ones that an entry needs. */
export function importFields(career: Career, shown: Language): ImportField[] {
  return IMPORT_PARTS.flatMap((part) =>
    ROWS[part](career, new Words(career.language, shown)).flatMap(({ item, rows }) =>
      rows.map(([path, name, kind, text]) => ({ path, part, item, name, kind, text })),
    ),
  );
}

/** Prints values: words in the file's language, dates in the reader's. */
class Words {
  private readonly language: Language;
  private readonly shown: Language;

  constructor(language: Language, shown: Language) {
    this.language = language;
    this.shown = shown;
  }

  of(text: LocalizedText): string {
    return textFor(text, this.language)?.text ?? "";
  }

  range(dates: DateRange): string {
    return printRange(dates, labelsFor(this.shown)) ?? "";
  }

  date(date: PartialDate | undefined): string {
    return date === undefined ? "" : printDate(date, labelsFor(this.shown));
  }
}

interface ItemRows {
  readonly item: string;
  readonly rows: readonly Row[];
}

/** "Dayton, OH" with street and postal code where the file has them. */
export function printPlace({ street, city, region, postalCode, country }: Location): string {
  const end = [region, postalCode].filter(Boolean).join(" ");
  return [street, city, end, country].filter(Boolean).join(", ");
}

function dutyRows(item: string, highlights: readonly Highlight[], words: Words, name: FieldName): Row[] {
  return highlights.map(({ text }, at) => [`${item}.highlights[${at}].text`, name, "words", words.of(text)]);
}

function toldRow(item: string, summary: LocalizedText, words: Words): Row[] {
  const text = words.of(summary);
  return text === "" ? [] : [[`${item}.summary`, "told", "words", text]];
}

function given(...rows: readonly Row[]): Row[] {
  return rows.filter(([, , , text]) => text !== "");
}

const ROWS: Readonly<Record<ImportPart, (career: Career, words: Words) => readonly ItemRows[]>> = {
  contact: ({ contact, links }) => [
    {
      item: "contact",
      rows: [
        ["contact.name", "name", "text", contact.name],
        ["contact.email", "email", "optional", contact.email ?? ""],
        ["contact.phone", "phone", "optional", contact.phone ?? ""],
        ["contact.location", "place", "place", printPlace(contact.location)],
        ...links.map(({ url }, at): Row => [`links[${at}].url`, "link", "link", url]),
      ],
    },
  ],
  summary: ({ headline, summary }, words) => [
    {
      item: "summary",
      rows: given(
        ["headline", "headline", "words", words.of(headline)],
        ["summary", "summary", "words", words.of(summary)],
      ),
    },
  ],
  work: ({ work, employers }, words) =>
    work.map((role, at) => {
      const item = `work[${at}]`;
      const held = employers.findIndex(({ id }) => id === role.employerId);
      const place = role.location === undefined ? `employers[${held}].location` : `${item}.location`;
      const where = printPlace(role.location ?? employers[held]?.location ?? {});
      return {
        item,
        rows: [
          [`${item}.position`, "position", "words", words.of(role.position)],
          [`employers[${held}].name`, "employer", "text", employers[held]?.name ?? ""],
          [`${item}.dates`, "dates", "range", words.range(role.dates)],
          ...given([place, "place", "place", where]),
          ...toldRow(item, role.summary, words),
          ...dutyRows(item, role.highlights, words, "duty"),
        ],
      };
    }),
  education: ({ education }, words) =>
    education.map((school, at) => {
      const item = `education[${at}]`;
      return {
        item,
        rows: [
          [`${item}.studyType`, "degree", "words", words.of(school.studyType)],
          ...given([`${item}.area`, "area", "words", words.of(school.area)]),
          [`${item}.institution`, "school", "text", school.institution],
          [`${item}.dates`, "dates", "range", words.range(school.dates)],
          ...given([`${item}.location`, "place", "place", printPlace(school.location)]),
          ...dutyRows(item, school.highlights, words, "note"),
        ],
      };
    }),
  credentials: ({ credentials }, words) =>
    credentials.map((credential, at) => {
      const item = `credentials[${at}]`;
      const { abbreviation, name, issuer, earned, expected, expires, number } = credential;
      return {
        item,
        rows: given(
          [`${item}.name`, "credential", "text", name],
          [`${item}.abbreviation`, "letters", "text", abbreviation],
          [`${item}.issuer`, "issuer", "text", issuer],
          [`${item}.earned`, "earned", "date", words.date(earned)],
          [`${item}.expected`, "expected", "date", words.date(expected)],
          [`${item}.expires`, "expires", "date", words.date(expires)],
          [`${item}.number`, "number", "optional", number ?? ""],
        ),
      };
    }),
  practicum: ({ practicum }, words) =>
    practicum.map((practice, at) => {
      const item = `practicum[${at}]`;
      return {
        item,
        rows: [
          [`${item}.title`, "practicum", "words", words.of(practice.title)],
          [`${item}.organization`, "organization", "text", practice.organization],
          ...given([`${item}.dates`, "dates", "range", words.range(practice.dates)]),
          ...dutyRows(item, practice.highlights, words, "duty"),
        ],
      };
    }),
  skills: ({ skills }, words) =>
    skills.map((group, at) => {
      const item = `skills[${at}]`;
      const terms = group.keywords.map(({ text }) => words.of(text)).join(", ");
      return {
        item,
        rows: [
          ...given([`${item}.name`, "group", "words", words.of(group.name)]),
          [`${item}.keywords`, "skills", "terms", terms],
        ],
      };
    }),
  languages: ({ languages }, words) =>
    languages.map((spoken, at) => {
      const item = `languages[${at}]`;
      return {
        item,
        rows: [
          [`${item}.name`, "language", "words", words.of(spoken.name)],
          ...given([`${item}.fluency`, "level", "words", words.of(spoken.fluency)]),
        ],
      };
    }),
  volunteer: ({ volunteer }, words) =>
    volunteer.map((role, at) => {
      const item = `volunteer[${at}]`;
      return {
        item,
        rows: [
          [`${item}.position`, "position", "words", words.of(role.position)],
          [`${item}.organization`, "organization", "text", role.organization],
          ...given([`${item}.dates`, "dates", "range", words.range(role.dates)]),
          ...toldRow(item, role.summary, words),
          ...dutyRows(item, role.highlights, words, "duty"),
        ],
      };
    }),
  memberships: ({ memberships }, words) =>
    memberships.map((membership, at) => {
      const item = `memberships[${at}]`;
      return {
        item,
        rows: [
          [`${item}.organization`, "organization", "text", membership.organization],
          ...given(
            [`${item}.position`, "position", "words", words.of(membership.position)],
            [`${item}.dates`, "dates", "range", words.range(membership.dates)],
          ),
        ],
      };
    }),
  sections: ({ customSections }, words) =>
    customSections.map((section, at) => {
      const item = `customSections[${at}]`;
      return {
        item,
        rows: [
          [`${item}.heading`, "heading", "words", words.of(section.heading)],
          ...section.entries.flatMap((entry, place): Row[] => {
            const path = `${item}.entries[${place}]`;
            return [
              ...given(
                [`${path}.title`, "entry", "words", words.of(entry.title)],
                [`${path}.organization`, "organization", "text", entry.organization],
                [`${path}.dates`, "dates", "range", words.range(entry.dates)],
              ),
              ...dutyRows(path, entry.highlights, words, "note"),
            ];
          }),
        ],
      };
    }),
};
