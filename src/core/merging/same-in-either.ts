import { diffArrays } from "diff";
import { foldText } from "#core/text/fold-text.ts";
import { tokensOf } from "#core/text/tokens.ts";

/** 0 (no word in common) to 1 (the same words in the same order); case, accents and punctuation aside. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length + b.length === 0) return one.trim() === other.trim() ? 1 : 0;
  const same = diffArrays(a, b)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return (2 * same) / (a.length + b.length);
}

/** The figures of a text, sorted: they are the same in every language. */
export function figuresOf(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) => figure.replace(/[.,]/g, "")).sort();
}

/** Codes, initials and proper names: words with a capital that do not open the text. */
export function namesOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+(?:[-&/.][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter(isName).map(foldText));
}

/** The first word of a text has a capital in any case: only one all in capitals is a name. */
function isName(word: string, at: number): boolean {
  return at === 0 ? /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(word) : /^\p{Lu}/u.test(word);
}

/** Words of two texts that are of one root in English and Spanish: `administration`, `administración`. */
export function cognates(one: string, other: string): number {
  const roots = new Set(wordsOf(other).flatMap(rootOf));
  return new Set(
    wordsOf(one)
      .flatMap(rootOf)
      .filter((root) => roots.has(root)),
  ).size;
}

const ROOT_LENGTH = 4;

/** Spellings that differ by rule between the two languages are made one; short words say nothing. */
function rootOf(word: string): string[] {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/y/g, "i")
    .replace(/^es(?=[ptc])/, "s")
    .replace(/([a-z])\1/g, "$1");
  return plain.length > ROOT_LENGTH ? [plain.slice(0, ROOT_LENGTH + 1)] : [];
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ text: word }) => word);
}
