import { isWording, matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

interface Range {
  readonly setting: RegExp;
  /** Records an hour that are plausible: half the usual low to twice the usual high. */
  readonly least: number;
  readonly most: number;
}

/** Usual figures: inpatient 2–4 an hour, outpatient 5–20, risk adjustment 20–60 a day. */
const RANGES: readonly Range[] = [
  { setting: /\b(inpatient|hospitaliz|DRG|ICD-10-PCS)/i, least: 1, most: 8 },
  { setting: /\b(HCC|risk adjustment|ajuste de riesgo)/i, least: 1.25, most: 15 },
  { setting: /\b(outpatient|ambulator|pro-?fee|E\/M|clinic|consultorio)/i, least: 2.5, most: 40 },
];
const RATE =
  /(\d{1,4})\s+(?:[a-záéíóúñ-]+\s+){0,2}(?:charts|records|encounters|expedientes|encuentros|historias)\s+(?:[a-záéíóúñ-]+\s+){0,2}(?:per|an|a|por|al|a la|cada)\s*(hour|day|hora|día|dia)\b/gi;
const HOURS_A_DAY = 8;

export const productivityFigure: Rule = {
  id: "Q02",
  severity: "warn",
  source:
    "Journal of AHIMA 2012, as cited at https://aharesourcecenter.wordpress.com/2012/07/23/benchmarks-coder-productivity-in-records-coded-per-day/",
  check: ({ lines }) =>
    lines
      .filter((line) => isWording(line) && /\b(cod(ed|ing|es|e)|codifi)/i.test(line.text))
      .flatMap((line) => {
        const range = RANGES.find(({ setting }) => setting.test(line.text));
        if (range === undefined) return [];
        return matchesIn(line, RATE)
          .filter(([, count, unit = ""]) => {
            const anHour = Number(count) / (/^(hour|hora)/i.test(unit) ? 1 : HOURS_A_DAY);
            return anHour < range.least || anHour > range.most;
          })
          .map((match) => observe(line, match[0]));
      }),
};
