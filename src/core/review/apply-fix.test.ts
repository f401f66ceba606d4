import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { NOW, TODAY } from "#tests/builders/career.ts";
import { CASES, en } from "#tests/fixtures/review-cases-table.ts";
import { applyFix, type Mend } from "./apply-fix.ts";
import { reviewCareer } from "./review-career.ts";
import type { Fix } from "./rule.ts";
import { RULE_IDS } from "./rule-ids.ts";

function mendOf(draft: Career, fix: Fix, quote: string): Mend {
  return { fix, quote, view: openViewOf(draft, undefined), changedAt: NOW };
}

describe("applyFix", () => {
  it("mends what each rule offers to mend, so that the rule is silent there", () => {
    let mended = 0;
    for (const { career, language = "en" } of RULE_IDS.flatMap((id) => CASES[id].fires)) {
      const before = reviewCareer(career, { language, today: TODAY });
      for (const { rule, path, quote, fix } of before.filter((finding) => finding.fix).slice(0, 2)) {
        if (fix === undefined) continue;
        const draft = structuredClone(career);
        expect(applyFix(draft, mendOf(draft, fix, quote))).toBe(true);
        const after = reviewCareer(draft, { language, today: TODAY });
        const here = (findings: typeof after) =>
          findings.filter((each) => each.rule === rule && each.path === path);
        expect(here(after).length).toBeLessThan(here(before).length);
        mended += 1;
      }
    }
    expect(mended).toBeGreaterThan(10);
  });

  it("changes nothing where the words are gone", () => {
    const [{ career } = { career: undefined }] = CASES.T01.fires;
    if (career === undefined) throw new Error("no case");
    const finding = reviewCareer(career, { language: "en", today: TODAY }).find(
      ({ fix }) => fix !== undefined,
    );
    if (finding?.fix === undefined) throw new Error("no fix");
    const draft = structuredClone(career);
    expect(applyFix(draft, mendOf(draft, { ...finding.fix, span: [0, 3] }, finding.quote))).toBe(false);
    expect(draft).toEqual(career);
  });

  it("mends a document's own words and leaves the record's", () => {
    const career = en().job("Coder", "Lakeside", ["Coded 20 charts a day"]).build();
    const [line] = career.work[0]?.highlights ?? [];
    if (line === undefined) throw new Error("no line");
    openViewOf(career, undefined).wording[line.id] = { en: { text: "Followed HIPPA", changedAt: NOW } };
    const found = reviewCareer(career, { language: "en", today: TODAY }).find(
      ({ quote }) => quote === "HIPPA",
    );
    if (found?.fix === undefined) throw new Error("no fix");
    expect(applyFix(career, mendOf(career, found.fix, found.quote))).toBe(true);
    expect(openViewOf(career, undefined).wording[line.id]?.en?.text).toBe("Followed HIPAA");
    expect(line.text.en?.text).toBe("Coded 20 charts a day");
  });
});
