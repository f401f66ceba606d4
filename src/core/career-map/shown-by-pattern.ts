import type { Career } from "#core/model/career.ts";
import type { CareerLine } from "#core/model/career-lines.ts";
import type { BulletSource, Highlight } from "#core/model/highlight.ts";
import type { CompetencyId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";
import { fillPattern } from "./fill-pattern.ts";
import { patternById } from "./occupations.ts";
import { patternParts } from "./pattern-parts.ts";

const TENSES = ["past", "present"] as const;
const PARTS = ["work", "practicum", "volunteer", "education"] as const;
const PLACE = /^(\w+)\[(\d+)\]\.highlights\[(\d+)\]$/;

/**
 * The competency of the pattern that a duty line was made from, while its text is still that pattern filled, or begins
 * like it. A line that was written anew speaks for itself.
 */
export function shownByPattern(
  career: Career,
  { path, text }: CareerLine,
  language: Language,
): CompetencyId | undefined {
  return shownBySource(text, highlightAt(career, path)?.source, language);
}

/** The same for a line's text and what it was made from. */
export function shownBySource(
  text: string,
  source: BulletSource | undefined,
  language: Language,
): CompetencyId | undefined {
  return source !== undefined && isStillMade(text, source, language) ? source.competency : undefined;
}

function highlightAt(career: Career, path: string): Highlight | undefined {
  const [, name, entry, line] = PLACE.exec(path) ?? [];
  const part = PARTS.find((each) => each === name);
  if (part === undefined) return undefined;
  const entries: readonly { readonly highlights: readonly Highlight[] }[] = career[part];
  return entries[Number(entry)]?.highlights[Number(line)];
}

function isStillMade(text: string, { pattern: id, slots }: BulletSource, language: Language): boolean {
  const pattern = patternById(id);
  if (pattern === undefined) return false;
  const said = foldText(text).trim();
  return TENSES.some((tense) => {
    const filled = fillPattern(pattern, slots, language, tense);
    if (filled.ok && said.startsWith(foldText(filled.value))) return true;
    const words = patternParts(pattern.text[language], tense).map((part) =>
      part.kind === "slot" ? "\\S.*?" : escaped(foldText(part.text)),
    );
    return new RegExp(`^${words.join("")}`).test(said);
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
