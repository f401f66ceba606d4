/** How months are written in a range of dates; years alone go with any. */
type DateStyle = "words" | "numbers" | "year-first";

const RANGES: Readonly<Record<DateStyle, RegExp>> = {
  words: /\p{L}{3,10}\.? (?:de )?\d{4} ?[–—-] ?(?:\p{L}|\d{4})/u,
  numbers: /(?<!\d)\d{1,2}[/.]\d{4} ?[–—-] ?(?:\p{L}{4}|\d{1,2}[/.]\d{4})/u,
  "year-first": /(?<!\d)\d{4}-\d{2} ?(?:[–—-]|to|a) ?(?:\p{L}{4}|\d{4}-\d{2}(?!\d))/u,
};

/** In how many ways a text writes its ranges of months: a parser that has learnt one misses the others. */
export function countDateStyles(text: string): number {
  return Object.values(RANGES).filter((range) => range.test(text)).length;
}
