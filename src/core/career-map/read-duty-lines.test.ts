import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES, type Language, languageSchema } from "#core/model/language.ts";
import { COMPETENCIES } from "./competencies.ts";
import { readCompetencies } from "./read-competencies.ts";

const dutyLineSchema = z.object({
  id: z.string(),
  text: z.string(),
  language: languageSchema,
  labels: z.array(z.string()),
  optional: z.array(z.string()),
});
type DutyLine = z.infer<typeof dutyLineSchema>;

/** `tuning` is what the rules were made on; the misses of `aside` were never looked at. */
const LEAST_F1: Readonly<Record<string, Readonly<Record<Language, number>>>> = {
  tuning: { en: 0.92, es: 0.92 },
  aside: { en: 0.85, es: 0.82 },
};

function linesOf(part: string): DutyLine[] {
  return readFileSync(`tests/fixtures/duty-lines/${part}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => dutyLineSchema.parse(JSON.parse(line)));
}

/** Micro F1; what is optional counts neither way. */
function f1Of(lines: readonly DutyLine[]): number {
  let right = 0;
  let wrong = 0;
  for (const { text, labels, optional } of lines) {
    const shown = readCompetencies(text).competencies.map(({ id }) => id as string);
    right += labels.filter((id) => shown.includes(id)).length;
    wrong += labels.filter((id) => !shown.includes(id)).length;
    wrong += shown.filter((id) => !labels.includes(id) && !optional.includes(id)).length;
  }
  return (2 * right) / (2 * right + wrong);
}

describe.each(["tuning", "aside"])("the duty lines of the %s part", (part) => {
  const lines = linesOf(part);

  it.each(LANGUAGES)("are read well enough (%s)", (language) => {
    const spoken = lines.filter((line) => line.language === language);
    expect(spoken.length).toBeGreaterThan(100);
    expect(f1Of(spoken)).toBeGreaterThanOrEqual(LEAST_F1[part]?.[language] ?? 1);
  });

  it("that show nothing are left empty", () => {
    const empty = lines.filter(({ labels, optional }) => labels.length + optional.length === 0);
    const wrong = empty.filter(({ text }) => readCompetencies(text).competencies.length > 0);
    expect(empty.length).toBeGreaterThan(30);
    expect(wrong.length / empty.length).toBeLessThan(0.1);
  });

  it("name competencies that exist", () => {
    const known = new Set(COMPETENCIES.map(({ id }) => id as string));
    const named = new Set(lines.flatMap(({ labels, optional }) => [...labels, ...optional]));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
    expect(named.size).toBe(known.size);
  });

  it("are read in about a millisecond each", () => {
    f1Of(lines);
    const before = performance.now();
    f1Of(lines);
    expect((performance.now() - before) / lines.length).toBeLessThan(5);
  });
});
