import { describe, expect, it } from "vitest";
import { NOW, TODAY } from "#tests/builders/career.ts";
import { CASES } from "#tests/fixtures/review-cases-table.ts";
import { applyFix } from "./apply-fix.ts";
import { reviewCareer } from "./review-career.ts";
import { RULE_IDS } from "./rule-ids.ts";

describe("applyFix", () => {
  it("mends what each rule offers to mend, so that the rule is silent there", () => {
    let mended = 0;
    for (const { career, language = "en" } of RULE_IDS.flatMap((id) => CASES[id].fires)) {
      const before = reviewCareer(career, { language, today: TODAY });
      for (const { rule, path, quote, fix } of before.filter((finding) => finding.fix).slice(0, 2)) {
        if (fix === undefined) continue;
        const draft = structuredClone(career);
        expect(applyFix(draft, fix, quote, NOW)).toBe(true);
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
    expect(applyFix(draft, { ...finding.fix, span: [0, 3] }, finding.quote, NOW)).toBe(false);
    expect(draft).toEqual(career);
  });
});
