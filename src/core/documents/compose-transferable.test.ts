import { describe, expect, it } from "vitest";
import { provableSkills } from "#core/career-map/provable-skills.ts";
import { readCompetencies } from "#core/career-map/read-competencies.ts";
import type { Career } from "#core/model/career.ts";
import type { Language } from "#core/model/language.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { templateOf } from "#templates/registry.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { composeResume } from "./compose-resume.ts";
import { linesOf } from "./read-tree.ts";

const INSURANCE = "Verified insurance eligibility for 40 patients a day";
const CHARTS = "Reviewed charts for missing signatures and dates before billing";

const career = new CareerBuilder()
  .job("Receptionist", "Lakeside Clinic", [INSURANCE, CHARTS, "Watered the plants"], "2020-01")
  .build();
const proved = provableSkills(career, "en", readCompetencies);

function sectionOf(record: Career, more: Partial<ResumeView> = {}): string[] {
  const [view] = record.views;
  if (view === undefined) throw new Error("a record without a document");
  const shown = { ...view, transferable: proved, ...more };
  const template = templateOf(shown.template);
  const { blocks } = composeResume(record, shown, template, TODAY);
  const section = blocks.find((block) => block.kind === "section" && block.id === "transferable");
  return section === undefined
    ? []
    : linesOf({ ...composeResume(record, shown, template, TODAY), blocks: [section] });
}

/** The same record with other words in the line that names insurance. */
function saying(text: string, language: Language = "en"): Career {
  const [role] = career.work;
  if (role === undefined) throw new Error("no job");
  const highlights = role.highlights.map((line) =>
    line.text.en?.text === INSURANCE ? { ...line, text: { [language]: { text, changedAt: NOW } } } : line,
  );
  return { ...career, work: [{ ...role, highlights }] };
}

describe("what can be proved", () => {
  it("has lines of the record behind it, and none of those that show nothing", () => {
    expect(proved.length).toBeGreaterThan(1);
    const [insurance, charts, plants] = career.work[0]?.highlights ?? [];
    const used = proved.flatMap(({ proofs }) => proofs.map(({ line }) => line));
    expect(new Set(used)).toEqual(new Set([insurance?.id, charts?.id]));
    expect(used).not.toContain(plants?.id);
  });

  it("quotes the very words of the line", () => {
    const words = proved.flatMap(({ proofs }) => proofs.flatMap((proof) => proof.words.en ?? []));
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(INSURANCE + CHARTS).toContain(word);
  });
});

describe("the section of transferable skills", () => {
  it("names each with the person's own line, under a heading of the document's language", () => {
    const [heading, ...items] = sectionOf(career);
    expect(heading).toBe("Transferable Skills");
    expect(items.length).toBeGreaterThan(1);
    for (const item of items)
      expect(item.endsWith(`: ${INSURANCE}`) || item.endsWith(`: ${CHARTS}`)).toBe(true);
    expect(sectionOf(career, { language: "es" })[0]).toBe("Habilidades transferibles");
  });

  it("is not there unless the person chose something, nor in a design that has no place for it", () => {
    expect(sectionOf(career, { transferable: [] })).toEqual([]);
    expect(sectionOf(career, { template: "federal" })).toEqual([]);
  });

  it("names nothing by a line that is gone, left out, or says something else by now", () => {
    const quotes = (lines: readonly string[]) => lines.filter((line) => line.includes("insurance"));
    const [line] = career.work[0]?.highlights ?? [];
    expect(quotes(sectionOf(career))).not.toEqual([]);
    expect(quotes(sectionOf({ ...career, work: [] }))).toEqual([]);
    expect(quotes(sectionOf(career, { hidden: [line?.id ?? ""] }))).toEqual([]);
    expect(quotes(sectionOf(career, { hidden: [career.work[0]?.id ?? ""] }))).toEqual([]);
    expect(quotes(sectionOf(saying("Sold insurance door to door")))).toEqual([]);
    expect(quotes(sectionOf(saying("Never Verified insurance eligibility myself")))).toEqual([]);
    expect(quotes(sectionOf(saying("Also Verified insurance eligibility for families")))).not.toEqual([]);
  });

  it("quotes no line twice: what one line alone proves stands before it together", () => {
    const items = sectionOf(career).slice(1);
    const quotes = items.map((item) => item.slice(item.indexOf(": ") + 2));
    expect(new Set(quotes).size).toBe(quotes.length);
    const names = items.flatMap((item) => item.slice(0, item.indexOf(": ")).split("; "));
    expect(names).toHaveLength(proved.length);
  });

  it("says a line as the document says it, and only while that still proves it", () => {
    const [line] = career.work[0]?.highlights ?? [];
    const own = (text: string) => ({ wording: { [line?.id ?? ""]: { en: { text, changedAt: NOW } } } });
    expect(sectionOf(career, own("Verified insurance eligibility for a clinic")).join()).toContain(
      "for a clinic",
    );
    expect(sectionOf(career, own("Greeted people")).join()).not.toContain("Greeted");
  });
});
