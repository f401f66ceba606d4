import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competencyIdSchema } from "#core/model/ids.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { factsInLine } from "./facts-in-line.ts";
import type { BulletPattern } from "./occupation.ts";
import { OCCUPATIONS } from "./occupations.ts";
import { SLOTS } from "./slots-table.ts";

const ALL = OCCUPATIONS.flatMap(({ patterns }) => patterns);

const calls: BulletPattern = {
  id: "test.calls",
  competency: competencyIdSchema.parse("customer-service"),
  text: {
    en: "[Answered|Answer] {callsDay#call|calls} a day",
    es: "Atención de {callsDay#llamada|llamadas} al día",
  },
  slots: { callsDay: SLOTS["callsDay"] as NonNullable<(typeof SLOTS)[string]> },
};

describe("a fact that a line states", () => {
  it.each([
    ["Took about 60 calls a day", "en", "60"],
    ["Took 50-60 calls per day, and mail", "en", "50-60"],
    ["Took 1,200 calls daily", "en", "1,200"],
    ["Took 80+ calls each day", "en", "80+"],
    ["Contestaba 60 llamadas al día", "es", "60"],
    ["Contestaba diariamente 60 llamadas", "es", "60"],
  ] as const)("is taken as written: %s", (line, language, fact) => {
    expect(factsInLine(calls, line, language)).toEqual({ callsDay: fact });
  });

  it.each([
    ["Took 300 calls a week", "en", "over another time"],
    ["Took 60 calls", "en", "over no time that is said"],
    ["Took 60 calls a day and 20 calls a day on Sundays", "en", "said twice"],
    ["Answered calls a day after surgery for 60 patients", "en", "of something else"],
    ["Handled $60 calls a day", "en", "no count"],
    ["Took calls every day", "en", "not said"],
    ["Contestaba 300 llamadas por semana", "es", "over another time"],
  ] as const)("is left to the person: %s (%s, %s)", (line, language, _why) => {
    expect(factsInLine(calls, line, language)).toEqual({});
  });

  it("always stands in the line, whatever the pattern", () => {
    const piece = fc.constantFrom(
      "12",
      "40",
      "1,200",
      "patients",
      "pacientes",
      "calls",
      "a day",
      "al día",
      "and",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(...ALL),
        fc.constantFrom(...LANGUAGES),
        (pieces, pattern, language) => {
          const line = pieces.join(" ");
          for (const fact of Object.values(factsInLine(pattern, line, language)))
            expect(line).toContain(fact);
        },
      ),
    );
  });

  it("is found again in most lines that patterns made themselves", () => {
    const counted = ALL.filter(({ text }) => /^[^{]*\{\w+#[^}]*\}[^{]*$/.test(text.en));
    const found = counted.filter((pattern) => {
      const line = pattern.text.en
        .replace(/\[([^|]*)\|[^\]]*\]/g, "$1")
        .replace(/\{\w+#[^|]*\|([^}]*)\}/, "37 $1");
      return Object.values(factsInLine(pattern, line, "en"))[0] === "37";
    });
    expect(counted.length).toBeGreaterThan(100);
    expect(found.length / counted.length).toBeGreaterThan(0.8);
  });
});
