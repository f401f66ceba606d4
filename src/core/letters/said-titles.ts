import { OCCUPATION_TITLES } from "#core/career-map/occupation-titles.ts";
import type { Language } from "#core/model/language.ts";
import { ARTICLE_ROWS } from "./organization-words-table.ts";

const SMALL_WORDS =
  /^(of|for|and|in|the|to|at|on|with|a|an|de|del|la|el|en|y|e|al|los|las|con|para|por|i{1,3}|iv)$/i;
const ACRONYM = /^[\p{Lu}\d/&.-]{2,6}$/u;
/** Names of letters that begin with a vowel sound: "an RN", "an MA". */
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const CONSONANT_SOUND = /^(uni|use|usu|eu|one|ut[ei]l|u[ns]a?g)/i;
const SILENT_H = /^(hour|honor|honest|heir)/i;

/** Words of titles in the field itself, which the map of pasts does not list. */
const FIELD_WORDS: Readonly<Record<Language, string>> = {
  en: "remote hospital facility professional physician quality billing records clinical denials coder coding biller billing specialist auditor inpatient outpatient medical certified risk adjustment senior lead junior trainee apprentice abstractor analyst revenue cycle claims",
  es: "codificador codificadora codificación facturador facturadora facturación auditor auditora ambulatorio ambulatoria hospitalario hospitalaria médico médica certificado certificada especialista aprendiz analista reclamaciones riesgo ajuste",
};

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { en: wordsOf("en"), es: wordsOf("es") };

/** A job title as it stands inside a sentence: its first part, in lower case as far as its words are common ones. */
export function sayTitle(title: string, language: Language): string {
  const first = (title.split(/\s*[,;(|•]|\s+[-–—/]\s+/)[0] ?? "").trim();
  const plain = first === "" ? title.trim() : first;
  const words = plain.split(/\s+/);
  const isSentenceCase = words.slice(1).every((word) => isAcronym(word) || word === word.toLowerCase());
  const isKnown = words.every((word) => isCommon(word, language));
  if (language === "en" && !isSentenceCase && !isKnown) return plain;
  return words.map((word, at) => (isLowered(word, at, language) ? word.toLowerCase() : word)).join(" ");
}

function isLowered(word: string, at: number, language: Language): boolean {
  return !isAcronym(word) && (at === 0 || isCommon(word, language));
}

/** An organization as it stands inside a sentence, with its article where it takes one. */
export function sayOrganization(name: string, language: Language): string {
  const row = ARTICLE_ROWS.find((each) => each.language === language && each.names.test(name));
  return row === undefined ? name : `${row.article} ${name}`;
}

/** With "a" or "an", by sound. */
export function withArticle(words: string): string {
  const first = words.split(/[\s-]/)[0] ?? "";
  return `${takesAn(first) ? "an" : "a"} ${words}`;
}

function takesAn(word: string): boolean {
  if (/^\d/.test(word)) return /^(8|11(?!\d)|18(?!\d))/.test(word);
  if (ACRONYM.test(word)) return VOWEL_LETTER.test(word);
  return SILENT_H.test(word) || (/^[aeiou]/i.test(word) && !CONSONANT_SOUND.test(word));
}

function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && word === word.toUpperCase() && !/^(of|and|the|de|y)$/i.test(word);
}

function isCommon(word: string, language: Language): boolean {
  return SMALL_WORDS.test(word) || isAcronym(word) || WORDS[language].has(word.toLowerCase());
}

function wordsOf(language: Language): ReadonlySet<string> {
  const titles = OCCUPATION_TITLES.flatMap(({ titles: listed }) => listed[language]);
  const words = titles.flatMap((title) => title.split(/[\s-]+/));
  return new Set([
    ...words.filter((word) => /^[\p{Ll}']+$/u.test(word)),
    ...FIELD_WORDS[language].split(" "),
  ]);
}
