import type { Language } from "#core/model/language.ts";
import { rootOf } from "#core/text/word-forms.ts";
import type { Lexicon } from "./signal-lexicon.ts";
import type { LineWord } from "./signal-words.ts";
import { REAL_WORDS } from "./signals/real-words-table.ts";

/** Shorter words are too easily another word. */
const SHORTEST = 6;

/** Forms by what is left of them when one letter is taken out. */
type ShortenedForms = ReadonlyMap<string, readonly string[]>;

const REAL_ROOTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: rootsOf("en"),
  es: rootsOf("es"),
};

const INDEXES = new WeakMap<Lexicon, ShortenedForms>();

/**
 * Words that the lexicon doesn't know but for one letter left out, put in, swapped with its neighbor or heard alike
 * ("insurence", "appoinment", "atension") are read as the word it knows.
 */
export function mendTypos(words: readonly LineWord[], lexicon: Lexicon): LineWord[] {
  return words.map((word) => (LONG_WORD.test(word.text) ? mend(word, lexicon) : word));
}

const LONG_WORD = /^\p{L}{7,}$/u;

function rootsOf(language: Language): ReadonlySet<string> {
  return new Set(REAL_WORDS[language].split(" ").map((word) => rootOf(word, language)));
}

function mend(word: LineWord, lexicon: Lexicon): LineWord {
  if (lexicon.keys.has(`=${word.text}`) || REAL_ROOTS[lexicon.language].has(word.root)) return word;
  const root = mendForm(`~${word.root}`, lexicon);
  const singular = mendForm(`-${word.singular}`, lexicon);
  return { ...word, root: root.slice(1), singular: singular.slice(1) };
}

function mendForm(form: string, lexicon: Lexicon): string {
  return lexicon.keys.has(form) ? form : (nearest(form, indexOf(lexicon)) ?? form);
}

function nearest(form: string, index: ShortenedForms): string | undefined {
  if (form.length <= SHORTEST) return undefined;
  for (const shortened of [form, ...shortenings(form)]) {
    const found = index.get(shortened)?.find((known) => isSlip(form, known));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One letter more or less, two neighbors swapped, or a letter that sounds alike; any other makes another word. */
function isSlip(written: string, known: string): boolean {
  const at = written.split("").findIndex((letter, index) => letter !== known[index]);
  const [is = "", should = ""] = [written[at], known[at]];
  if (written.length === known.length && is === known[at + 1] && should === written[at + 1]) {
    return written.slice(at + 2) === known.slice(at + 2);
  }
  // An ending is another form of the word, or another word, sooner than a slip.
  if (written.slice(-2) !== known.slice(-2)) return false;
  if (written.length !== known.length) return true;
  const isRest = written.slice(at + 1) === known.slice(at + 1);
  return (
    at >= LEAST_ALIKE &&
    isRest &&
    SOUND_ALIKE.some((letters) => letters.includes(is) && letters.includes(should))
  );
}

/** "Section" and "suction" are two words; so are most that differ in a vowel this early (the mark counts). */
const LEAST_ALIKE = 4;
const SOUND_ALIKE = ["aeiou", "bv", "scz", "gj"];

function indexOf(lexicon: Lexicon): ShortenedForms {
  const built = INDEXES.get(lexicon);
  if (built !== undefined) return built;
  const index = new Map<string, string[]>();
  for (const key of lexicon.keys) {
    if (key.length <= SHORTEST || key.startsWith("=")) continue;
    for (const shortened of [key, ...shortenings(key)]) {
      index.set(shortened, [...(index.get(shortened) ?? []), key]);
    }
  }
  INDEXES.set(lexicon, index);
  return index;
}

/** The form without each of its letters but the first; the mark of its kind stays. */
function shortenings(form: string): string[] {
  return Array.from(
    { length: form.length - 2 },
    (_, index) => form.slice(0, index + 2) + form.slice(index + 3),
  );
}
