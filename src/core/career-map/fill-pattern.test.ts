import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPattern, slotNamesOf } from "./fill-pattern.ts";
import { OCCUPATIONS, patternById } from "./occupations.ts";

const PATTERNS = OCCUPATIONS.flatMap(({ patterns }) => patterns);
const LEFTOVER = /\{\w+(?:#[^}]*)?\}|\[[^\]|]*\|[^\]]*\]/;

function patternOf(id: string) {
  const pattern = patternById(id);
  if (pattern === undefined) throw new Error(`no pattern ${id}`);
  return pattern;
}

describe("fillPattern", () => {
  const denials = patternOf("billing_clerk.denials");

  it("tells an ended job in the past and a current one in the present", () => {
    const facts = { denialsWeek: "40", denialReasons: "no authorization; coverage ended" };
    expect(fillPattern(denials, facts, "en", "past")).toEqual({
      ok: true,
      value:
        "Worked 40 denials a week by reason, such as no authorization and coverage ended, and corrected or appealed each one",
    });
    expect(fillPattern(denials, facts, "en", "present")).toMatchObject({
      value: expect.stringContaining("Work 40 denials a week"),
    });
  });

  it("makes the noun agree with the count and groups thousands", () => {
    const filled = (denialsWeek: string, language: "en" | "es") =>
      fillPattern(denials, { denialsWeek, denialReasons: "x-ray" }, language, "past");
    expect(filled("1", "en")).toMatchObject({ value: expect.stringContaining("1 denial a week") });
    expect(filled("1", "es")).toMatchObject({ value: expect.stringContaining("1 denegación por semana") });
    expect(filled("1200", "en")).toMatchObject({ value: expect.stringContaining("1,200 denials") });
    expect(filled("20–30", "es")).toMatchObject({ value: expect.stringContaining("20–30 denegaciones") });
  });

  it("joins a list as each language does", () => {
    const facts = { denialsWeek: "9", denialReasons: "error de captura, fecha vencida, identidad" };
    expect(fillPattern(denials, facts, "es", "past")).toMatchObject({
      value: expect.stringContaining("error de captura, fecha vencida e identidad"),
    });
  });

  it.each(["", "   ", "___", "...", "{denialsWeek}", "XX", "[number]", "N/A", "?"])(
    "takes %j for no fact",
    (answer) => {
      expect(fillPattern(denials, { denialsWeek: answer, denialReasons: "late" }, "en", "past")).toEqual({
        ok: false,
        error: { kind: "unfilled", slots: ["denialsWeek"] },
      });
    },
  );

  /** Two answers with half a choice each ("[a", "b|c]") would look like one together, and are the person's own words. */
  const plainAnswer = fc.string().filter((answer) => !/[[\]|]/.test(answer));

  it("never leaves a slot or a choice of verb in what it returns, whatever the answers", () => {
    expect(PATTERNS.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        fc.constantFrom(...PATTERNS),
        fc.constantFrom("en" as const, "es" as const),
        fc.constantFrom("past" as const, "present" as const),
        fc.infiniteStream(fc.oneof(plainAnswer, fc.constantFrom("12", "Epic, Cerner", "{n}", "[a|b]", ""))),
        (pattern, language, tense, answers) => {
          const names = slotNamesOf(pattern.text[language]);
          const facts = Object.fromEntries(names.map((name) => [name, String(answers.next().value)]));
          const filled = fillPattern(pattern, facts, language, tense);
          const words = filled.ok ? filled.value : filled.error.slots.join(" ");
          expect(words).not.toMatch(LEFTOVER);
          expect(words).not.toBe("");
        },
      ),
    );
  });

  it("says every fact that it was given", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), fc.integer({ min: 2, max: 990 }), (pattern, count) => {
        const names = slotNamesOf(pattern.text.en);
        const facts = Object.fromEntries(names.map((name, index) => [name, `${count + index}`]));
        const filled = fillPattern(pattern, facts, "en", "present");
        if (!filled.ok) throw new Error(`${pattern.id} stayed unfilled`);
        for (const fact of Object.values(facts)) expect(filled.value).toContain(fact);
      }),
    );
  });
});
