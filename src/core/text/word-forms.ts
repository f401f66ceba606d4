import { stemmer as englishStem } from "@orama/stemmers/english";
import type { Language } from "#core/model/language.ts";
import { ENGLISH_IRREGULAR, SPANISH_ENDINGS, SPANISH_IRREGULAR } from "./word-forms-table.ts";

const LEMMAS = { en: lemmasOf(ENGLISH_IRREGULAR), es: lemmasOf(SPANISH_IRREGULAR) };
/** "Revisarlo", "explicarles"; a shorter word is another ("charla", "perla"). */
const CLITIC = /(ar|er|ir|ando|iendo|yendo)(?:me|te|se|nos|(?<=\p{L}{5})(?:me|se)?l[oae]s?)$/u;
const SHORTEST_ROOT = 3;

/** What the forms of one verb share, with the nouns made of it; accents may be missing. `word` is folded. */
export function rootOf(word: string, language: Language): string {
  const lemma = LEMMAS[language].get(word) ?? word;
  return language === "en" ? englishStem(lemma) : spanishRoot(lemma);
}

/** One form for a noun's singular and plural; gender is kept. `word` is folded. */
export function singularOf(word: string, language: Language): string {
  return language === "en" ? englishSingular(word) : spanishSingular(word);
}

/** Whether a folded word is a listed form of an irregular verb. */
export function isIrregular(word: string, language: Language): boolean {
  return LEMMAS[language].has(word);
}

function lemmasOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma])),
  );
}

function spanishRoot(word: string): string {
  const bare = word.replace(CLITIC, "$1");
  const lemma = LEMMAS.es.get(bare) ?? bare;
  const ending = SPANISH_ENDINGS.find(
    (end) => lemma.length - end.length >= SHORTEST_ROOT && lemma.endsWith(end),
  );
  const root = ending === undefined ? lemma : lemma.slice(0, -ending.length);
  return root.replace(/qu$/, "c").replace(/gu$/, "g").replace(/z$/, "c").replace(/i$/, "");
}

function englishSingular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function spanishSingular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/s$/, "").replace(/e$/, "").replace(/z$/, "c");
}
