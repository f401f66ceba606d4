import type { Language } from "#core/model/language.ts";

/** A day told in words or figures: where it ends, and the day itself where the words leave no doubt. */
interface ToldDay {
  readonly to: number;
  readonly date: string | undefined;
}

const MONTHS = [
  /^(?:jan(?:uary)?|ene(?:ro)?)$/,
  /^(?:feb(?:ruary)?|febrero)$/,
  /^(?:mar(?:ch)?|marzo)$/,
  /^(?:apr(?:il)?|abr(?:il)?)$/,
  /^(?:may|mayo)$/,
  /^(?:june?|junio)$/,
  /^(?:july?|julio)$/,
  /^(?:aug(?:ust)?|ago(?:sto)?)$/,
  /^(?:sept?(?:ember)?|sep(?:tiembre)?|setiembre)$/,
  /^(?:oct(?:ober)?|octubre)$/,
  /^(?:nov(?:ember)?|noviembre)$/,
  /^(?:dec(?:ember)?|dic(?:iembre)?)$/,
] as const;

/** What may stand between the cue and the day: "is", "the Friday", "midnight on". */
const BETWEEN =
  "[\\s:,–-]*(?:(?:date|is|on|at|es|el|la|dia|del?|the|midnight|noon|(?:5|11)(?::\\d\\d)? ?[ap]\\.?m\\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|solicitar|solicitud(?:es)?|aplicar|para|de|cierre|recibo)\\b[\\s:,]*){0,8}";
const OPENING_DAY = "(?:\\d{1,2}/\\d{1,2}/\\d{2,4}\\s*(?:to|-|–|a|al|hasta)\\s*)?";
const SHAPES = [
  "(?<y>20\\d\\d)-(?<m>\\d{2})-(?<d>\\d{2})",
  "(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>(?:20)?\\d\\d)\\b",
  "(?<word>[a-z]{3,10})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>20\\d\\d))?\\b",
  "(?<d>\\d{1,2})(?:ro|º)?(?: de| of)? (?<word>[a-z]{3,10})\\.?(?:,?(?: del?)? (?<y>20\\d\\d))?\\b",
] as const;
const DAYS = SHAPES.map((shape) => new RegExp(`${BETWEEN}${OPENING_DAY}${shape}`, "y"));

/** The day told right behind `from` in folded text. Spanish postings write `5/6` either way, so that it leaves a doubt. */
export function dayAfter(folded: string, from: number, language: Language): ToldDay | undefined {
  for (const shape of DAYS) {
    shape.lastIndex = from;
    const match = shape.exec(folded);
    const told = match?.groups && dayOf(match.groups, language);
    if (match !== null && told !== undefined) return { to: match.index + match[0].length, date: told.date };
  }
  return undefined;
}

/** Undefined where it is no day at all ("room 12"). */
function dayOf(
  parts: Readonly<Record<string, string | undefined>>,
  language: Language,
): { date: string | undefined } | undefined {
  const { y, m, d, a, b, word } = parts;
  if (a !== undefined && b !== undefined)
    return { date: dateOfFigures(Number(a), Number(b), yearOf(y), language) };
  const month = word === undefined ? Number(m) : 1 + MONTHS.findIndex((name) => name.test(word));
  if (month === 0) return undefined;
  return { date: y === undefined ? undefined : isoOf(yearOf(y), month, Number(d)) };
}

/** Month first, as the US writes it; `20/11` can only be a day first. */
function dateOfFigures(first: number, second: number, year: number, language: Language): string | undefined {
  const monthFirst = isoOf(year, first, second);
  const dayFirst = isoOf(year, second, first);
  const isOpen = language === "es" && monthFirst !== undefined && dayFirst !== undefined;
  return isOpen && monthFirst !== dayFirst ? undefined : (monthFirst ?? dayFirst);
}

function yearOf(written = ""): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function isoOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
