import { type Language, otherLanguage } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { BulletPattern, PatternSlot } from "./occupation.ts";
import { VOCABULARY } from "./vocabulary.ts";

type Facts = Readonly<Record<string, string>>;

/**
 * The facts of a bullet as they stand on the other side: numbers and names as they are, terms of the field by their other
 * name. Undefined where a fact is in words that only the person can put into the other language.
 */
export function pairFacts({ slots }: BulletPattern, facts: Facts, language: Language): Facts | undefined {
  const paired: Record<string, string> = {};
  for (const [name, slot] of Object.entries(slots)) {
    const fact = pairFact(slot, facts[name] ?? "", language);
    if (fact === undefined) return undefined;
    paired[name] = fact;
  }
  return paired;
}

function pairFact(slot: PatternSlot, fact: string, language: Language): string | undefined {
  if (slot.kind === "number") return fact;
  const items = slot.kind === "list" ? itemsOf(fact) : [fact.trim()];
  const paired = items.map((item) => pairItem(item, slot, language));
  return paired.includes(undefined) ? undefined : paired.join(", ");
}

/** A term of the field, or one of the slot's own examples. */
function pairItem(item: string, { example }: PatternSlot, language: Language): string | undefined {
  const wanted = foldText(item);
  const entry = VOCABULARY.find(({ term, aliases, es }) =>
    [term, ...aliases, es].some((name) => name !== "" && foldText(name) === wanted),
  );
  if (entry?.keepsEnglish === "yes") return item;
  const name = language === "en" ? entry?.es : entry?.term;
  if (name !== undefined && isPlain(name)) return name;
  const at = itemsOf(example[language]).findIndex((each) => foldText(each) === wanted);
  return at === -1 ? undefined : itemsOf(example[otherLanguage(language)])[at];
}

/** Entries with variants or an explanation in brackets can't stand in a sentence. */
function isPlain(name: string): boolean {
  return name !== "" && !/[/()]/.test(name);
}

function itemsOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
