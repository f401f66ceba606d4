import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { COMPETENCIES } from "./competencies.ts";
import { cluesIn } from "./signal-clues.ts";
import { weigh } from "./signal-weights.ts";
import { WORD_WEIGHTS } from "./signals/word-weights-table.ts";

const KNOWN = COMPETENCIES.map(({ id }) => id as string);

function likelihoodOf(id: string, line: string, language: Language): number {
  return weigh(cluesIn(line, language), language).find((each) => each.id === id)?.likelihood ?? 0;
}

describe.each(LANGUAGES)("the weights of words (%s)", (language) => {
  it("speak for every competency, and for nothing else", () => {
    const { ids, starts, rows } = WORD_WEIGHTS[language];
    expect(ids.split(" ").toSorted()).toEqual(KNOWN.toSorted());
    expect(starts).toHaveLength(KNOWN.length);
    expect(rows.split("\n").length).toBeGreaterThan(500);
  });

  it("find nothing likely in no words", () => {
    expect(weigh([], language).filter(({ likelihood }) => likelihood > 0.2)).toEqual([]);
  });

  it("take no word from what is denied", () => {
    const [said, denied] = {
      en: ["Balanced the cash drawer", "Did not balance the cash drawer"],
      es: ["Cobraba en la caja", "Nunca cobraba en la caja"],
    }[language] as [string, string];
    const least = likelihoodOf("payment-reconciliation", said, language);
    expect(least).toBeGreaterThan(0.5);
    expect(likelihoodOf("payment-reconciliation", denied, language)).toBeLessThan(0.2);
  });

  it("name the words that speak for it most", () => {
    const line = language === "en" ? "Translated for deaf parents" : "Traducía para los papás";
    const clues = cluesIn(line, language);
    const bilingual = weigh(clues, language).find(({ id }) => id === "bilingual-communication");
    expect(bilingual?.clues.map(({ from }) => from)).toContain(0);
  });
});
