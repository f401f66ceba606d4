import type { Language } from "#core/model/language.ts";
import { frameEnglish } from "./frame-english.ts";
import { frameSpanish } from "./frame-spanish.ts";
import type { FramedLine } from "./framed-line.ts";

/** More words than this make no sentence that anyone reads to its end. */
const MOST_WORDS = 34;
const FEWEST_WORDS = 3;
/** Marks of a template left open, of links and of markup: none of it belongs in a letter. */
const UNFIT = /[{}<>[\]_|¡!¿?•]|https?:|www\.|\bXX+\b|\bN\/A\b|\.\.\.|…/;
/** What the person did not do is no proof. */
const DENIED =
  /\b(did not|didn.t|was not|wasn.t|were not|but not|though|pero no|aunque no|no fue|no era)\b|^(no|not|never|nunca)\b/i;
/** The full stop of a sentence, not of "Dr." or "U.S.". */
const SENTENCE_END =
  /(?<=\p{L}{3,}|\d%?|\))(?<!\b(?:etc|dept|approx|inc|ext|vol|asst|mrs|sra|dra|est))\.\s+(?=\p{Lu})/iu;
/** An aside after the main words: a semicolon, or a dash with spaces. */
const ASIDE = /\s*;\s+|\s+[-–—]+\s+/;

/**
 * A duty line as a predicate of the first person, grammatical whatever follows; undefined where no frame is sure.
 * Of several sentences the first that can be framed is taken; an aside goes into brackets.
 */
export function frameLine(line: string, language: Language, isOngoing: boolean): FramedLine | undefined {
  for (const quote of sentencesIn(line)) {
    const framed = frameSentence(quote, language, isOngoing);
    if (framed !== undefined) return { ...framed, quote };
  }
  return undefined;
}

function sentencesIn(line: string): string[] {
  return line
    .split(SENTENCE_END)
    .map((part) => part.replace(/^[\s\-–—•·*▪●◦]+/, "").replace(/[\s.;,:]+$/, ""))
    .filter((part) => part !== "");
}

function frameSentence(
  quote: string,
  language: Language,
  isOngoing: boolean,
): Omit<FramedLine, "quote"> | undefined {
  const words = quote.replace(/\s+/g, " ");
  const count = words.split(" ").length;
  if (count < FEWEST_WORDS || count > MOST_WORDS || isUnfit(words)) return undefined;
  const [main = "", ...asides] = words.split(ASIDE);
  const framed = language === "en" ? frameEnglish(main, isOngoing) : frameSpanish(main, isOngoing);
  if (framed === undefined || asides.length === 0) return framed;
  if (asides.length > 1 || main.includes("(") || asides.some((aside) => /[()]/.test(aside))) return undefined;
  return { ...framed, text: `${framed.text} (${asides.join(", ")})` };
}

function isUnfit(words: string): boolean {
  return UNFIT.test(words) || DENIED.test(words) || isShouted(words);
}

function isShouted(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return letters.length > 12 && letters === letters.toUpperCase();
}
