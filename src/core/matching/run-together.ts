import { TERM_FORMS } from "./term-forms-table.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&/+%)-]*/gu;
/** A small letter, or the end of a sentence or bracket, with a capital right behind it. */
const SMALL_TO_CAPITAL = /(?<=[\p{Ll}\d%)]{2})(?=\p{Lu})/gu;
/** A word in capitals that runs into a capitalized one: "JOBCodes". A plural's "s" is no word. */
const CAPITALS_TO_WORD = /(?<=\p{Lu}{2})(?=\p{Lu}(?!s\b)\p{Ll})/gu;
const STOP_TO_CAPITAL = /(?<=[\p{Ll})][.!?])(?=\p{Lu})/gu;
/** Names that are written with a capital inside. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]|Fitz|i|e|w)\p{Lu}/u;
/** One capital inside a word is a name; more of them are lines without their ends. */
const LEAST_JOINTS = 3;

const KNOWN = new Set(
  TERM_FORMS.flatMap(({ forms }) => forms.split(/[;|\s/]+/)).map((word) => word.toLowerCase()),
);

/** Places where two lines were pasted together without anything between, in order; none where that is no habit of the text. */
export function findJoints(text: string): number[] {
  const words = [...text.matchAll(WORD)];
  const counts = new Map<string, number>();
  for (const [word] of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inWords = words.flatMap(({ 0: word, index }) =>
    (counts.get(word) ?? 0) > 1 || KNOWN.has(word.toLowerCase()) || INNER_CAPITAL.test(word)
      ? []
      : jointsIn(word).map((at) => index + at),
  );
  const atStops = [...text.matchAll(STOP_TO_CAPITAL)].map(({ index }) => index);
  const joints = [...new Set([...inWords, ...atStops])].sort((a, b) => a - b);
  return joints.length < LEAST_JOINTS ? [] : joints;
}

function jointsIn(word: string): number[] {
  return [SMALL_TO_CAPITAL, CAPITALS_TO_WORD].flatMap((joint) =>
    [...word.matchAll(joint)].map(({ index }) => index),
  );
}
