import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import type { Language } from "#core/model/language.ts";
import { EXTRA_WORDS } from "./field-words-table.ts";

/** The words of the vocabulary's terms and the credentials' names; English ones are right in Spanish too (claims, billing). */
const FIELD: ReadonlySet<string> = new Set(
  [...VOCABULARY.flatMap(({ term, aliases, es }) => [term, es, ...aliases]), ...CREDENTIALS.flatMap(namesOf)]
    .flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2),
);

function namesOf({ name, issuer }: { readonly name: string; readonly issuer: string }): string[] {
  return [name, issuer];
}

/** Whether the field knows a word (small letters), or its singular. */
export function isFieldWord(word: string, language: Language): boolean {
  return formsOf(word, language).some(
    (form) =>
      FIELD.has(form) || EXTRA_WORDS[language].has(form) || (language === "es" && EXTRA_WORDS.en.has(form)),
  );
}

function formsOf(word: string, language: Language): string[] {
  const singular = [word.replace(/s$/, ""), word.replace(/es$/, "")];
  const possessive = word.replace(/['’]s$/, "");
  return language === "en"
    ? [word, ...singular, possessive]
    : [word, ...singular, word.replace(/iones$/, "ión")];
}
