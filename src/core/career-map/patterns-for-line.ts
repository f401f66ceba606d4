import type { CompetencyId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { BulletPattern } from "./occupation.ts";

/** Shorter words join sentences and say nothing of the work. */
const TELLING_LENGTH = 5;

export interface LineToStrengthen {
  readonly text: string;
  readonly language: Language;
  /** What it shows, surest first. */
  readonly shows: readonly CompetencyId[];
  /** Ids of patterns that other lines of the job were made from. */
  readonly used: ReadonlySet<string>;
}

export interface PatternsForLine {
  /** The most alike first. */
  readonly patterns: readonly BulletPattern[];
  /** Whether they say what the line shows; else they are what this work usually has to say. */
  readonly areOfSameKind: boolean;
}

/** Patterns of an occupation that say with facts what a line says without: those of its competencies, else all of them. */
export function patternsForLine(
  patterns: readonly BulletPattern[],
  { text, language, shows, used }: LineToStrengthen,
): PatternsForLine {
  const free = patterns.filter(({ id }) => !used.has(id));
  const sameKind = shows.flatMap((id) => free.filter(({ competency }) => competency === id));
  const words = new Set(tellingWords(text));
  const shared = (pattern: BulletPattern) =>
    new Set(tellingWords(pattern.text[language]).filter((word) => words.has(word))).size;
  return {
    patterns: (sameKind.length > 0 ? sameKind : free).toSorted((a, b) => shared(b) - shared(a)),
    areOfSameKind: sameKind.length > 0,
  };
}

/** By their beginnings, so that "insurance" and "insurer" meet. */
function tellingWords(text: string): string[] {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= TELLING_LENGTH).map((word) => word.slice(0, TELLING_LENGTH));
}
