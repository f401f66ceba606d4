import { foldText } from "#core/text/fold-text.ts";
import { LANGUAGE_NAMES } from "./language-names-table.ts";
import type { Piece } from "./pieces.ts";
import type { DraftLanguage } from "./resume-draft.ts";

const NAME = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(LANGUAGE_NAMES)
    .sort((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}])`,
  "gu",
);
const LEVEL_WORD =
  /^(?:native|fluent|bilingual|basic|conversational|advanced|intermediate|proficient|beginner|spoken|written|nativ[oa]|fluid[oa]|bilingue|basic[oa]|avanzad[oa]|intermedi[oa]|in|and|y|en|idioma|languages?|idiomas)$/;
/** "Navajo – Fluent": a name that is not known. */
const BEFORE_LEVEL =
  /(?<=^|[,;|•·/]\s{0,3})\p{L}[\p{L}'’ʼ]{2,}(?=(?:\s*[:([.·•|=\u2013\u2014-]+\s*|\s{2,})(?:native|fluent|bilingual|basic|conversational|advanced|intermediate|proficient|beginner|nativ|fluid|bilingue|avanzad|intermedi|lengua materna|mother tongue|[abc][12]\b))/gu;
const LEVEL =
  /^\(?(?:native|fluent|bilingual|basic|conversational|advanced|intermediate|proficient|beginner|mother tongue|limited|professional|full|elementary|nativ[oa]|fluid[oa]|bilingue|basic[oa]|avanzad[oa]|intermedi[oa]|lengua materna|competencia|[abc][12]\b)/;
const BETWEEN = /^[\s,;|•·/]*(?:and|y|e|&)?[\s]*$/u;

export interface LanguagesRead {
  readonly languages: readonly DraftLanguage[];
  /** Text of the section that names no language. */
  readonly unplaced: readonly string[];
}

/** "English (Fluent), Spanish: native", table rows, or a level in the line below its language. */
export function readLanguages(pieces: readonly Piece[]): LanguagesRead {
  const languages: DraftLanguage[] = [];
  const unplaced: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const found = readText(piece.text);
    const last = languages.at(-1);
    if (found.length > 0) languages.push(...found);
    else if (isNameAlone(piece.text) && LEVEL.test(foldText(pieces[index + 1]?.text ?? "")))
      languages.push({ name: piece.text, fluency: "" });
    else if (last !== undefined && last.fluency === "")
      languages[languages.length - 1] = { ...last, fluency: cleanLevel(piece.text) };
    else unplaced.push(piece.text);
  }
  return { languages, unplaced };
}

/** One or two words, above a level a name that is not known. */
function isNameAlone(text: string): boolean {
  return /^\p{Lu}[\p{L}'’]+(?:\s\p{L}+)?$/u.test(text) && !LEVEL.test(foldText(text));
}

interface NameAt {
  readonly from: number;
  readonly to: number;
}

function readText(text: string): DraftLanguage[] {
  const names = findNames(text);
  const starts = names.map(({ from }) => nameStart(text, from));
  const languages = names.map(({ to }, index) => ({
    name: text.slice(starts[index], to),
    fluency: cleanLevel(text.slice(to, starts[index + 1])),
  }));
  return languages.map((language) => levelBefore(text, names, language, languages));
}

/** Names that are known, and what stands before the word of a level as a name would. */
function findNames(text: string): NameAt[] {
  const folded = foldText(text);
  const known = [...folded.matchAll(NAME)].map(toNameAt);
  const others = [...folded.matchAll(BEFORE_LEVEL)].map(toNameAt);
  const isFree = ({ from, to }: NameAt): boolean => known.every((name) => to <= name.from || from >= name.to);
  return [...known, ...others.filter((name) => isFree(name) && /^\p{Lu}/u.test(text.slice(name.from)))]
    .filter(({ from }) => isOutsideLevel(text, from))
    .sort((a, b) => a.from - b.from);
}

function toNameAt(match: RegExpExecArray): NameAt {
  return { from: match.index, to: match.index + match[0].length };
}

/** "Cajun French": a capital word right before the name belongs to it, unless it is a level. */
function nameStart(text: string, at: number): number {
  const word = /(?<=^|[\s,;|•·/])(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(0, at))?.groups?.["word"];
  return word === undefined || LEVEL_WORD.test(foldText(word)) ? at : at - word.length - 1;
}

/** "Bilingual English/Spanish", "Fluent in English and Spanish": one level before the names holds for all. */
function levelBefore(
  text: string,
  names: readonly NameAt[],
  language: DraftLanguage,
  all: readonly DraftLanguage[],
): DraftLanguage {
  if (all.some((other) => other.fluency !== "")) return language;
  const level = cleanLevel(text.slice(0, names[0]?.from).replace(/\b(?:in|en)\s*$/iu, ""));
  const isTogether = names.slice(1).every((name, at) => BETWEEN.test(text.slice(names[at]?.to, name.from)));
  const isLevel = /\p{L}/u.test(level) && level.split(/\s+/).length <= 4;
  return isTogether && isLevel ? { ...language, fluency: level } : language;
}

function isOutsideLevel(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split("(").length <= before.split(")").length;
}

function cleanLevel(text: string): string {
  const trimmed = text
    .replace(/^[\s,;:.=|•·●▪◦◆/()[\]–—-]+|[\s,;:.|•·●▪◦◆/[\]–—-]+$/gu, "")
    .replace(/\s+(?:and|y)$/u, "")
    .replace(/\s{2,}/g, " ");
  const opens = trimmed.split("(").length;
  const closes = trimmed.split(")").length;
  return (closes > opens ? trimmed.replace(/\)$/, "") : trimmed).trim();
}
