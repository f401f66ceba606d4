import type { Language } from "#core/model/language.ts";
import { type LocalizedText, localizedText } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { foldText } from "#core/text/fold-text.ts";
import { VOCABULARY } from "./vocabulary.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

const MOST_SHOWN = 8;

/** Kinds of terms that are skills by themselves. */
const SKILL_CATEGORIES = new Set<VocabularyEntry["category"]>([
  "code_set",
  "system",
  "duty",
  "form_transaction",
  "compliance",
  "soft_skill",
]);
const SKILL_TERMS = VOCABULARY.filter(({ category }) => SKILL_CATEGORIES.has(category));

/** How a term of the field is written in a language; code sets and systems stay English. */
export function termIn(entry: VocabularyEntry, language: Language): string {
  if (language === "en" || entry.keepsEnglish === "yes" || entry.es === "") return entry.term;
  return entry.es;
}

/** A skill as typed; a term that the field knows gets both sides at once. */
export function skillText(typed: string, language: Language, now: Timestamp): LocalizedText {
  const wanted = foldText(typed.trim());
  const entry = SKILL_TERMS.find((candidate) => namesOf(candidate).some((name) => foldText(name) === wanted));
  if (entry === undefined) return localizedText(language, typed.trim(), now);
  return {
    en: { text: language === "en" ? typed.trim() : entry.term, changedAt: now },
    es: { text: language === "es" ? typed.trim() : termIn(entry, "es"), changedAt: now },
  };
}

/** Known terms that hold what is typed, those that begin with it first. */
export function findTerms(typed: string): VocabularyEntry[] {
  const query = foldText(typed).trim();
  if (query === "") return [];
  const rank = (entry: VocabularyEntry) => {
    const names = namesOf(entry).map(foldText);
    if (names.some((name) => name.startsWith(query))) return 0;
    return names.some((name) => name.includes(query)) ? 1 : 2;
  };
  return SKILL_TERMS.map((entry) => ({ entry, place: rank(entry) }))
    .filter(({ place }) => place < 2)
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
    .slice(0, MOST_SHOWN);
}

function namesOf({ term, aliases, es }: VocabularyEntry): string[] {
  return [term, ...aliases, ...(es === "" ? [] : [es])];
}
