import type { Highlight } from "#core/model/highlight.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { type LocalizedText, withSide } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type BulletTense, fillPattern, type UnfilledPattern } from "./fill-pattern.ts";
import type { BulletPattern } from "./occupation.ts";
import { pairFacts } from "./pair-facts.ts";

/** What the person answered, by the name of the slot. */
export type PatternFacts = Readonly<Record<string, string>>;

/** The words of a line and where they come from. */
export type Bullet = Required<Pick<Highlight, "text" | "source">>;

export interface BulletTools {
  /** The side that the facts are written in. */
  readonly language: Language;
  readonly tense: BulletTense;
  readonly now: Timestamp;
}

/**
 * The line that a pattern and the person's facts make, or the slots that still hold none. Both sides at once where the
 * facts read the same in either language; words of the person's own stay on their side.
 */
export function bulletFromPattern(
  pattern: BulletPattern,
  facts: PatternFacts,
  tools: BulletTools,
): Result<Bullet, UnfilledPattern> {
  const filled = fillPattern(pattern, facts, tools.language, tools.tense);
  if (!filled.ok) return err(filled.error);
  const { id, competency } = pattern;
  const text = withSide({}, tools.language, filled.value, tools.now);
  return ok({
    text: withOtherSide(text, pattern, facts, tools),
    source: { pattern: id, competency, slots: { ...facts } },
  });
}

function withOtherSide(
  text: LocalizedText,
  pattern: BulletPattern,
  facts: PatternFacts,
  { language, tense, now }: BulletTools,
): LocalizedText {
  const other = otherLanguage(language);
  const paired = pairFacts(pattern, facts, language);
  const filled = paired && fillPattern(pattern, paired, other, tense);
  return filled?.ok ? withSide(text, other, filled.value, now) : text;
}
