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
  for (const piece of pieces) {
    const found = readText(piece.text);
    const last = languages.at(-1);
    if (found.length > 0) languages.push(...found);
    else if (last !== undefined && last.fluency === "")
      languages[languages.length - 1] = { ...last, fluency: cleanLevel(piece.text) };
    else unplaced.push(piece.text);
  }
  return { languages, unplaced };
}

function readText(text: string): DraftLanguage[] {
  const names = [...foldText(text).matchAll(NAME)].filter((match) => isOutsideLevel(text, match.index));
  const starts = names.map((match) => nameStart(text, match.index));
  const languages = names.map((match, index) => {
    const end = match.index + match[0].length;
    return { name: text.slice(starts[index], end), fluency: cleanLevel(text.slice(end, starts[index + 1])) };
  });
  return languages.map((language) => levelBefore(text, names, language, languages));
}

/** "Cajun French": a capital word right before the name belongs to it, unless it is a level. */
function nameStart(text: string, at: number): number {
  const word = /(?<=^|[\s,;|•·/])(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(0, at))?.groups?.["word"];
  return word === undefined || LEVEL_WORD.test(foldText(word)) ? at : at - word.length - 1;
}

/** "Bilingual English/Spanish", "Fluent in English and Spanish": one level before the names holds for all. */
function levelBefore(
  text: string,
  names: readonly RegExpExecArray[],
  language: DraftLanguage,
  all: readonly DraftLanguage[],
): DraftLanguage {
  if (all.some((other) => other.fluency !== "")) return language;
  const before = text.slice(0, names[0]?.index ?? 0).replace(/\b(?:in|en)\s*$/iu, "");
  const isTogether = names
    .slice(1)
    .every((name, at) =>
      BETWEEN.test(text.slice((names[at]?.index ?? 0) + (names[at]?.[0].length ?? 0), name.index)),
    );
  const level = cleanLevel(before);
  return isTogether && /\p{L}/u.test(level) && level.split(/\s+/).length <= 4
    ? { ...language, fluency: level }
    : language;
}

function isOutsideLevel(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split("(").length <= before.split(")").length;
}

function cleanLevel(text: string): string {
  const trimmed = text
    .replace(/^[\s,;:|•·/()–—-]+|[\s,;:|•·/–—-]+$/gu, "")
    .replace(/\s+(?:and|y)$/u, "")
    .replace(/\s{2,}/g, " ");
  const opens = trimmed.split("(").length;
  const closes = trimmed.split(")").length;
  return (closes > opens ? trimmed.replace(/\)$/, "") : trimmed).trim();
}
