import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { PatternFacts } from "./bullet-from-pattern.ts";
import type { BulletPattern } from "./occupation.ts";

type Period = "shift" | "day" | "week" | "month" | "year";

/** How the time that a count is taken over is said, accents folded. */
const PERIODS: Readonly<Record<Language, readonly (readonly [period: Period, words: RegExp])[]>> = {
  en: [
    ["shift", /\b(?:a|per|each|every) shift\b|\/shift\b/g],
    ["day", /\b(?:a|per|each|every) (?:work)?day\b|\bdaily\b|\/day\b/g],
    ["week", /\b(?:a|per|each|every) week\b|\bweekly\b|\/w(?:ee)?k\b/g],
    ["month", /\b(?:a|per|each|every) month\b|\bmonthly\b|\/month\b/g],
    ["year", /\b(?:a|per|each|every) year\b|\b(?:yearly|annual(?:ly)?)\b|\/y(?:ea)?r\b/g],
  ],
  es: [
    ["shift", /\b(?:por|cada) turno\b/g],
    ["day", /\b(?:al|por|cada) dia\b|\bdiari[oa]s?\b|\bdiariamente\b/g],
    ["week", /\b(?:a la|por|cada) semana\b|\bsemanal(?:es|mente)?\b/g],
    ["month", /\b(?:al|por|cada) mes\b|\bmensual(?:es|mente)?\b/g],
    ["year", /\b(?:al|por|cada) ano\b|\banual(?:es|mente)?\b/g],
  ],
};

/** `40`, `1,200`, `30-40`, `50+`. */
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s?[-–]\s?\d+(?:[.,]\d+)*)?\+?`;
const COUNTED = /\{(\w+)#([^|}]*)\|([^}]*)\}/g;

/**
 * The facts that a line already states, for the slots that ask for them: a number right before the slot's own noun, over
 * the same time. As written there; nothing where the line says it twice, or over another time.
 */
export function factsInLine(pattern: BulletPattern, line: string, language: Language): PatternFacts {
  const folded = foldText(line);
  const [said, ...others] = periodsIn(folded, language);
  if (others.length > 0) return {};
  const facts: Record<string, string> = {};
  for (const [, name = "", one = "", many = ""] of pattern.text[language].matchAll(COUNTED)) {
    const [asked] = periodsIn(foldText(pattern.slots[name]?.question[language] ?? ""), language);
    const number = asked === said ? numberBefore([one, many], line, folded) : undefined;
    if (number !== undefined) facts[name] = number;
  }
  return facts;
}

function periodsIn(folded: string, language: Language): Period[] {
  return PERIODS[language].flatMap(([period, words]) => [...folded.matchAll(words)].map(() => period));
}

function numberBefore(nouns: readonly string[], line: string, folded: string): string | undefined {
  const names = nouns.map((noun) => foldText(noun).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const found = [...folded.matchAll(new RegExp(`(?<![\\w$.,])(${NUMBER})\\s+(?:${names})(?!\\w)`, "g"))];
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  return line.slice(match.index, match.index + (match[1]?.length ?? 0));
}
