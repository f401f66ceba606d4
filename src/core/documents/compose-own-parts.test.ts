import { describe, expect, it } from "vitest";
import { customEntryIdSchema, customSectionIdSchema, highlightIdSchema } from "#core/model/ids.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { templateOf } from "#templates/registry.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { composeResume } from "./compose-resume.ts";
import { linesOf } from "./read-tree.ts";

const en = (text: string) => ({ en: { text, changedAt: NOW } });
const es = (text: string) => ({ es: { text, changedAt: NOW } });

const career = new CareerBuilder()
  .job(
    "Front desk",
    "Lakeside Clinic",
    ["Registered patients", "Verified insurance", "Filed charts"],
    "2020-01",
  )
  .build();
const [patients = "", insurance = "", charts = ""] =
  career.work[0]?.highlights.map(({ id }) => String(id)) ?? [];

function lines(change: Partial<ResumeView>, record = career): string[] {
  const [view] = record.views;
  if (view === undefined) throw new Error("No view");
  return linesOf(composeResume(record, { ...view, ...change }, templateOf("first-coder"), TODAY));
}

describe("a document's own choices", () => {
  it("says a line in its own words and leaves the record's to other documents", () => {
    const own = lines({
      wording: { [insurance]: en("Verified Medicare eligibility"), summary: en("A coder.") },
    });
    expect(own).toEqual(expect.arrayContaining(["Verified Medicare eligibility", "A coder."]));
    expect(own).not.toContain("Verified insurance");
    expect(lines({})).toContain("Verified insurance");
  });

  it("keeps the record's words of a side that it has none for", () => {
    expect(lines({ wording: { [insurance]: es("Verificación de seguros") } })).toContain(
      "Verified insurance",
    );
  });

  it("keeps the record's words where its own are still blank", () => {
    expect(lines({ wording: { [insurance]: en(" ") } })).toContain("Verified insurance");
  });

  it("prints the lines that it puts first before the others, which keep their order", () => {
    const own = lines({ order: [charts] });
    const duties = ["Filed charts", "Registered patients", "Verified insurance"];
    expect(own.filter((line) => duties.includes(line))).toEqual(duties);
  });

  it("leaves a hidden line out even where it is put first", () => {
    expect(lines({ hidden: [patients], order: [patients] })).not.toContain("Registered patients");
  });
});

describe("parts that the person named", () => {
  const withAwards = (heading: object) => ({
    ...career,
    customSections: [
      {
        id: customSectionIdSchema.parse("awards"),
        heading,
        entries: [
          {
            id: customEntryIdSchema.parse("award"),
            title: en("Employee of the quarter"),
            organization: "Lakeside Clinic",
            dates: {},
            highlights: [{ id: highlightIdSchema.parse("why"), text: en("Fewest returned claims") }],
          },
        ],
      },
    ],
  });

  it("stand after the template's own, heading first", () => {
    expect(lines({}, withAwards(en("Awards"))).slice(-4)).toEqual([
      "Awards",
      "Employee of the quarter",
      "Lakeside Clinic",
      "Fewest returned claims",
    ]);
  });

  it("are additional information where they have no name", () => {
    expect(lines({}, withAwards({}))).toContain("Additional information");
  });

  it("leave no heading where nothing is to be shown", () => {
    expect(lines({ hidden: ["award"] }, withAwards(en("Awards")))).not.toContain("Awards");
  });
});
