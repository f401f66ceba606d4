/** Numbers in words, English and Spanish, folded. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  dieciocho: 18,
  veinte: 20,
  medio: 0.5,
};

const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?|${Object.keys(NUMBER_WORDS).join("|")})`;
/** "two (2)", "one to three (1-3)". */
const IN_BRACKETS = `(?:[ -]*\\(\\s*${NUMBER}(?:\\s*-\\s*${NUMBER})?\\s*\\+?\\s*\\))?`;
const UNIT = "years?|yrs?|months?|mos|seasons?|anos?|mes(?:es)?|temporadas?";

/** A length of time in folded text: groups `least` and `unit`. "1-3 years", "two (2) years", "6+ months", "dos a tres años". */
export const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?<least>${NUMBER})${IN_BRACKETS}\\s*\\+?` +
    `(?:\\s*(?:-|to|a|or|o)\\s*(?:${NUMBER})${IN_BRACKETS}\\s*\\+?(?=[\\s-]*(?:${UNIT})))?` +
    `(?:\\s*(?:or more|plus|o mas|full|complete|consecutive|complet[oa]s?))?[\\s-]*(?<unit>${UNIT})(?![\\p{L}\\p{N}])['\\u2019]?`,
  "gu",
);

/** The value of a number in figures or words; folded. */
export function numberOf(written: string): number | undefined {
  const value = NUMBER_WORDS[written] ?? Number.parseFloat(written.replace(",", "."));
  return Number.isNaN(value) ? undefined : value;
}

/** Years, for what is written in years or months; none for a season. */
export function yearsOf(least: string, unit: string): number | undefined {
  const value = numberOf(least);
  if (value === undefined || /^(season|temporada)/.test(unit)) return undefined;
  return /^(mo|mes)/.test(unit) ? value / 12 : value;
}
