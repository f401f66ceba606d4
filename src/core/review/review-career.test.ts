import { describe, expect, it } from "vitest";
import { openViewOf } from "#core/model/open-view.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { NOW, TODAY } from "#tests/builders/career.ts";
import { CASES, type Case, en, GRAMMAR, SPELLING } from "#tests/fixtures/review-cases-table.ts";
import { reviewCareer } from "./review-career.ts";
import { RULE_IDS, type RuleId } from "./rule-ids.ts";
import { RULES } from "./rules-table.ts";

function rulesThatFire({ career, language = "en", posting: asked }: Case): RuleId[] {
  const reading = { spelling: SPELLING, grammar: GRAMMAR };
  const options = { language, today: TODAY, ...reading, ...(asked && { posting: asked }) };
  return reviewCareer(career, options).map(({ rule }) => rule);
}

describe("the review", () => {
  it("has one rule an id and at least 60 of them", () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(RULE_IDS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(RULE_IDS)("%s speaks where it should", (id) => {
    expect(CASES[id].fires.length).toBeGreaterThan(0);
    for (const example of CASES[id].fires) expect(rulesThatFire(example)).toContain(id);
  });

  it.each(RULE_IDS)("%s is silent where it should be", (id) => {
    expect(CASES[id].silent.length).toBeGreaterThan(0);
    for (const example of CASES[id].silent) expect(rulesThatFire(example)).not.toContain(id);
  });

  it("quotes the record, and each fix replaces what it quotes", () => {
    const fixes = RULE_IDS.flatMap((id) => CASES[id].fires).flatMap(({ career, language = "en" }) =>
      reviewCareer(career, { language, today: TODAY }).flatMap(({ fix, quote }) =>
        fix ? [{ fix, quote }] : [],
      ),
    );
    expect(fixes.length).toBeGreaterThan(5);
    for (const { fix, quote } of fixes) expect(fix.span[1] - fix.span[0]).toBe(quote.length);
  });

  it("looks at the document that it is given", () => {
    const career = en()
      .job(
        "Clerk",
        "Lakeside",
        Array.from({ length: 9 }, (_, line) => `Filed ${line + 11} charts a day`),
      )
      .build();
    const first = openViewOf(career, undefined);
    const shorter = { ...first, hidden: career.work.flatMap(({ highlights }) => highlights[0]?.id ?? []) };
    const rulesOf = (view: ResumeView) =>
      reviewCareer(career, { view, language: "en", today: TODAY }).map(({ rule }) => rule);
    expect(rulesOf(first)).toContain("N35");
    expect(rulesOf(shorter)).not.toContain("N35");
  });

  it("reads a document's own words, and nothing of what it leaves out", () => {
    const career = en().job("Clerk", "Lakeside", ["Kept HIPPA rules"]).build();
    const [line] = career.work[0]?.highlights ?? [];
    if (line === undefined) throw new Error("no line");
    const first = openViewOf(career, undefined);
    const quotesIn = (view: ResumeView) =>
      reviewCareer(career, { view, language: "en", today: TODAY }).map(({ quote }) => quote);
    const reworded = { [line.id]: { en: { text: "Kept HCPC lists", changedAt: NOW } } };
    expect(quotesIn(first)).toContain("HIPPA");
    expect(quotesIn({ ...first, wording: reworded })).toContain("HCPC");
    expect(quotesIn({ ...first, wording: reworded })).not.toContain("HIPPA");
    expect(quotesIn({ ...first, hidden: [line.id] })).not.toContain("HIPPA");
    expect(quotesIn({ ...first, hidden: career.work.map(({ id }) => id) })).not.toContain("HIPPA");
  });

  it("sees the gap that a job left out of the document leaves", () => {
    const career = en()
      .job("C", "C", ["x y z"], "2021-01")
      .job("B", "B", ["x y z"], "2019-01", "2020-12")
      .job("A", "A", ["x y z"], "2017-01", "2018-12")
      .build();
    const first = openViewOf(career, undefined);
    const rulesOf = (hidden: readonly (string | undefined)[]) =>
      reviewCareer(career, {
        view: { ...first, hidden: hidden.flatMap((id) => id ?? []) },
        language: "en",
        today: TODAY,
      }).map(({ rule }) => rule);
    expect(rulesOf([])).not.toContain("N06");
    expect(rulesOf([career.work[1]?.id])).toContain("N06");
  });

  it("puts what costs an interview first", () => {
    const career = en()
      .credential("CPC", "active", { expires: "2026-06" })
      .job("Clerk", "Lakeside", ["Kept HIPPA  rules"])
      .build();
    const order = reviewCareer(career, { language: "en", today: TODAY }).map(({ severity }) => severity);
    const ranks = order.map((severity) => ["error", "warn", "suggest", "info"].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(order[0]).toBe("error");
  });

  it("says nothing wrong of a sound record", () => {
    const career = en()
      .credential("CPC-A", "active", { earned: "2026-03", expires: "2028-03" })
      .practicum("Coding practicum", "City College")
      .skills("ICD-10-CM", "CPT", "HCPCS Level II")
      .job(
        "Front desk clerk",
        "Lakeside Clinic",
        ["Register 60 patients a day in Epic", "Verify coverage with Medicaid and four payers"],
        "2022-03",
      )
      .with({ headline: en().text("Medical coder (CPC-A)") })
      .build();
    const grave = reviewCareer(career, { language: "en", today: TODAY }).filter(
      ({ severity }) => severity !== "info",
    );
    expect(grave).toEqual([]);
  });
});
