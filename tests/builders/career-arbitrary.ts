import fc from "fast-check";
import { CAREER_SCHEMA_VERSION, type Career, careerSchema } from "#core/model/career.ts";
import { resumeViewIdSchema } from "#core/model/ids.ts";
import { blankResumeView } from "#core/model/resume-view.ts";

const TIME = "2026-11-01T12:00:00.000Z";
const LETTERS = Array.from("aeioubcdfglmnprstvzáéíóúñüAEMRSÑ");

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(""));
const number = fc.integer({ min: 1, max: 9999 }).map(String);
const oddWord = fc.constantFrom(
  "ICD-10-CM",
  "“quoted”",
  "A&B",
  "<b>",
  "95%",
  "3.5",
  "O’Neil",
  "e.g.",
  "x/y",
  "#1",
  "a–b",
  "€40",
  "¿cómo?",
  "ﬁnal",
  "_under_",
  "*star*",
);
const longWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 45, maxLength: 130 })
  .map((letters) => letters.join(""));
const token = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 2, arbitrary: number },
  { weight: 2, arbitrary: oddWord },
);

function words(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(token, { minLength, maxLength }).map((parts) => parts.join(" "));
}

const line = fc.oneof({ weight: 20, arbitrary: words(1, 40) }, { weight: 1, arbitrary: longWord });
const side = (text: fc.Arbitrary<string>) => text.map((value) => ({ text: value, changedAt: TIME }));
const localized = (text: fc.Arbitrary<string>) =>
  fc.record({ en: side(text), es: side(text) }, { requiredKeys: [] });

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2029 }), fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }))
  .map(([year, part]) => (part === undefined ? String(year) : `${year}-${String(part).padStart(2, "0")}`));
const range = fc.record({ start: month, end: month }, { requiredKeys: [] });
const place = fc.record({ city: words(1, 2), region: word, country: word }, { requiredKeys: [] });

let ids = 0;
const id = fc.constant(undefined).map(() => `id-${(ids += 1)}`);
const highlights = fc.array(fc.record({ id, text: localized(line) }), { maxLength: 5 });
const few = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength });

/** Careers of any shape that the schema allows, in words that the documents' fonts have. */
export const careerArbitrary: fc.Arbitrary<Career> = fc
  .record({
    name: words(0, 4),
    email: fc.option(fc.constantFrom("ana@example.com", "o'neil+cv@example.org"), { nil: undefined }),
    phone: fc.option(fc.constantFrom("(505) 555-0142", "+1 787 555 0100 ext. 4"), { nil: undefined }),
    location: place,
    links: few(
      fc.constantFrom(
        "https://www.example.com/in/ana-b",
        "http://example.org/a?b=c&d=e",
        "https://example.com/",
      ),
      2,
    ),
    headline: localized(words(1, 8)),
    summary: localized(fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"))),
    education: few(
      fc.record({
        id,
        institution: words(0, 5),
        studyType: localized(words(1, 3)),
        area: localized(words(1, 4)),
        dates: range,
        location: place,
        highlights,
      }),
    ),
    credentials: few(
      fc.record(
        {
          id,
          abbreviation: fc.constantFrom("CPC-A", "RHIT", "BLS", "", "CNA"),
          name: words(0, 5),
          issuer: words(0, 2),
          status: fc.constantFrom("planned", "scheduled", "active", "expired"),
          earned: month,
          expected: month,
          expires: month,
          number,
        },
        { requiredKeys: ["id", "abbreviation", "name", "issuer", "status"] },
      ),
    ),
    employers: fc.tuple(words(1, 4), words(1, 4)),
    work: few(
      fc.record({
        id,
        employerId: fc.constantFrom("employer-0", "employer-1"),
        position: localized(words(1, 14)),
        dates: range,
        summary: localized(line),
        highlights,
      }),
      6,
    ),
    practicum: few(
      fc.record({
        id,
        kind: fc.constantFrom("practicum", "externship", "course"),
        title: localized(words(1, 6)),
        organization: words(0, 4),
        dates: range,
        highlights,
      }),
    ),
    skills: few(
      fc.record({
        id,
        name: localized(words(1, 2)),
        keywords: few(fc.record({ id, text: localized(words(1, 4)) }), 8),
      }),
    ),
    languages: few(
      fc.record({
        id,
        name: localized(word),
        level: fc.constantFrom("native", "basic"),
        fluency: localized(words(1, 2)),
      }),
    ),
    volunteer: few(
      fc.record({
        id,
        organization: words(0, 4),
        position: localized(words(1, 4)),
        dates: range,
        summary: localized(line),
        highlights,
      }),
    ),
    memberships: few(
      fc.record({ id, organization: words(0, 3), position: localized(words(1, 3)), dates: range }),
    ),
    customSections: few(
      fc.record({
        id,
        heading: localized(words(1, 3)),
        entries: few(
          fc.record({
            id,
            title: localized(words(0, 4)),
            organization: words(0, 3),
            dates: range,
            highlights,
          }),
        ),
      }),
    ),
  })
  .map(({ name, email, phone, location, links, employers, ...rest }) =>
    careerSchema.parse({
      ...rest,
      schemaVersion: CAREER_SCHEMA_VERSION,
      id: "career",
      createdAt: TIME,
      updatedAt: TIME,
      language: "en",
      target: { track: "first-coder" },
      contact: { name, email, phone, location },
      links: links.map((url, index) => ({ id: `link-${index}`, url })),
      employers: employers.map((employer, index) => ({
        id: `employer-${index}`,
        name: employer,
        location: {},
      })),
      unplaced: [],
      views: [blankResumeView(resumeViewIdSchema.parse("view"), "en")],
    }),
  );
