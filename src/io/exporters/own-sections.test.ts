import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "#core/documents/document.ts";
import { OWN_HEADINGS } from "#core/documents/labels/own-headings-table.ts";
import type { Career } from "#core/model/career.ts";
import { customEntryIdSchema, customSectionIdSchema, highlightIdSchema } from "#core/model/ids.ts";
import { localizedText, textFor } from "#core/model/localized-text.ts";
import { templateOf } from "#templates/registry.ts";
import { CareerBuilder, date, NOW } from "#tests/builders/career.ts";
import { readCareer } from "#tests/builders/read-career.ts";
import { exportDocument } from "./export-document.ts";
import { exportHtml } from "./html/export-html.ts";
import { toJsonResume } from "./json/to-json-resume.ts";

const en = (text: string) => localizedText("en", text, NOW);

interface Entry {
  readonly title: string;
  readonly organization: string;
  readonly dates: { readonly start?: string | undefined; readonly end?: string | undefined };
  readonly lines: readonly string[];
}

function careerWith(sections: Readonly<Record<string, readonly Entry[]>>): Career {
  return new CareerBuilder()
    .with({
      customSections: Object.entries(sections).map(([heading, entries]) => ({
        id: customSectionIdSchema.parse(heading),
        heading: en(heading),
        entries: entries.map(({ title, organization, dates, lines }, index) => ({
          id: customEntryIdSchema.parse(`${heading} ${index}`),
          title: title === "" ? {} : en(title),
          organization,
          dates: {
            ...(dates.start !== undefined && { start: date(dates.start) }),
            ...(dates.end !== undefined && { end: date(dates.end) }),
          },
          highlights: lines.map((line) => ({ id: highlightIdSchema.parse(line), text: en(line) })),
        })),
      })),
    })
    .build();
}

function told({ customSections }: Career): Record<string, Entry[]> {
  const words = (text: Parameters<typeof textFor>[0]) => textFor(text, "en")?.text ?? "";
  return Object.fromEntries(
    customSections.map(({ heading, entries }) => [
      words(heading),
      entries.map(({ title, organization, dates, highlights }) => ({
        title: words(title),
        organization,
        dates,
        lines: highlights.map(({ text }) => words(text)),
      })),
    ]),
  );
}

const AWARD = {
  title: "Employee of the quarter",
  organization: "Lakeside Clinic",
  dates: { end: "2024-05" },
};
const SECTIONS = {
  Awards: [{ ...AWARD, lines: ["Fewest returned claims", "Chosen by peers"] }],
  Publications: [
    { title: "Clean charts", organization: "Coder’s Gazette", dates: { end: "2023" }, lines: [] },
  ],
  Projects: [
    {
      title: "Denials log",
      organization: "Lakeside Clinic",
      dates: { start: "2022-01", end: "2022-06" },
      lines: ["Sorted 300 denials by reason"],
    },
  ],
  "Remote Work Setup": [{ title: "", organization: "", dates: {}, lines: ["Two screens", "Fiber internet"] }],
};

describe("JSON Resume", () => {
  const resume = toJsonResume(careerWith(SECTIONS), "en");

  it("has awards, publications and projects where every program looks for them", () => {
    expect(resume).toMatchObject({
      awards: [{ title: "Employee of the quarter", awarder: "Lakeside Clinic", date: "2024-05" }],
      publications: [{ name: "Clean charts", publisher: "Coder’s Gazette", releaseDate: "2023" }],
      projects: [{ name: "Denials log", startDate: "2022-01", highlights: ["Sorted 300 denials by reason"] }],
    });
  });

  it("loses nothing on the way out and back", async () => {
    expect(told(await readCareer(JSON.stringify(resume)))).toEqual(SECTIONS);
  });

  it("keeps an award that took a while whole", async () => {
    const fellowship = { Awards: [{ ...AWARD, dates: { start: "2023", end: "2024" }, lines: [] }] };
    const back = await readCareer(JSON.stringify(toJsonResume(careerWith(fellowship), "en")));
    expect(told(back)).toEqual(fellowship);
  });
});

describe("a part under a heading that no field stands for", () => {
  const text =
    "Ruth Adeyemi\nruth@example.com\n\nEXPERIENCE\nCashier, Peach Market, Jan 2019 - May 2021\n- Counted the till\n\nAWARDS\n- Cashier of the year 2020\n- Perfect attendance\n";

  it("is read as a section of the person's own, its name in both languages", async () => {
    const career = await readCareer(text);
    expect(told(career)).toMatchObject({
      Awards: [{ lines: ["Cashier of the year 2020", "Perfect attendance"] }],
    });
    expect(career.customSections[0]?.heading.es?.text).toBe(OWN_HEADINGS[0].names.es);
    expect(career.unplaced).toEqual([]);
  });
});

describe("a heading in the other language", () => {
  const tree: DocumentTree = {
    kind: "resume",
    language: "en",
    paper: "letter",
    title: "Resume",
    author: "Robin Vale",
    blocks: [
      {
        kind: "section",
        id: "custom",
        heading: "Premios",
        headingLanguage: "es",
        blocks: [{ kind: "list", items: [{ runs: [{ text: "Employee of the quarter" }] }] }],
      },
    ],
  };

  it("says so in HTML and Word", async () => {
    expect(exportHtml(tree)).toContain('<h2 lang="es">Premios</h2>');
    const made = await exportDocument(tree, templateOf("first-coder"), "docx", () =>
      Promise.reject(new Error("Word files hold no fonts")),
    );
    if (!made.ok) throw new Error(made.error.kind);
    const xml = strFromU8(unzipSync(made.value)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<w:lang w:val="es-US"\/>.*Premios/s);
  });
});
