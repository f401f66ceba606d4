import type { Language } from "#core/model/language.ts";
import { type PartialDate, partialDateSchema, partsOf } from "#core/model/partial-date.ts";
import { foldText } from "#core/text/fold-text.ts";

/** First letters that tell a month apart, English and Spanish, without accents. */
const MONTH_STARTS: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb"],
  ["mar"],
  ["apr", "abr"],
  ["may"],
  ["jun"],
  ["jul"],
  ["aug", "ago"],
  ["sep", "set"],
  ["oct"],
  ["nov"],
  ["dec", "dic"],
];

interface Shape {
  readonly pattern: RegExp;
  readonly month: number | undefined;
  readonly year: number;
}

/** The ways people write a month and a year; `month` and `year` are the groups that hold them. */
const SHAPES: readonly Shape[] = [
  { pattern: /^(\d{4})$/, month: undefined, year: 1 },
  { pattern: /^(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/, month: 1, year: 2 },
  { pattern: /^(\d{4})\s*[/.\- ]\s*(\d{1,2})$/, month: 2, year: 1 },
  { pattern: /^(\d{2})(\d{4})$/, month: 1, year: 2 },
  { pattern: /^([a-z]{3,10})\.?,?\s*(?:de[l]?\s+|of\s+|[/-]\s*)?(\d{4})$/, month: 1, year: 2 },
  { pattern: /^([a-z]{3,10})\.?,?\s*(?:de[l]?\s+|[/-]\s*)?['’]?(\d{2})$/, month: 1, year: 2 },
  { pattern: /^(\d{4}),?\s*([a-z]{3,10})\.?$/, month: 2, year: 1 },
  // Whole dates that read one way only: the day is left out.
  { pattern: /^(\d{4})-(\d{1,2})-\d{1,2}$/, month: 2, year: 1 },
  { pattern: /^([a-z]{3,10})\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s*(\d{4})$/, month: 1, year: 2 },
  { pattern: /^\d{1,2}\.?\s+(?:de\s+)?([a-z]{3,10})\.?\s+(?:de[l]?\s+)?(\d{4})$/, month: 1, year: 2 },
];

const STILL_GOING =
  /^(?:present|current(?:ly)?|now|today|ongoing|to date|still (?:here|there)|presente|actual(?:idad|mente)?|ahora|hoy|en curso|(?:a|hasta) la fecha)$/;

/** Whether the words say that something still goes on: "Present", "Actualidad", "a la fecha". */
export function saysOngoing(typed: string): boolean {
  return STILL_GOING.test(foldText(typed).trim());
}

/** What a person typed for a month and year, or undefined where it can't be read as one. */
export function parseMonthYear(typed: string): PartialDate | undefined {
  const text = foldText(typed).trim();
  for (const shape of SHAPES) {
    const found = shape.pattern.exec(text);
    if (found !== null) return dateOf(found[shape.year], shape.month && found[shape.month]);
  }
  return undefined;
}

function dateOf(year: string | undefined, month: string | 0 | undefined): PartialDate | undefined {
  const fullYear = year?.length === 2 ? centuryOf(year) : year;
  if (month === undefined || month === 0) return checked(`${fullYear}`);
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  return checked(`${fullYear}-${String(number).padStart(2, "0")}`);
}

/** Two digits are of a working life: 60–99 is the last century, the rest this one. */
function centuryOf(digits: string): string {
  return digits >= "60" ? `19${digits}` : `20${digits}`;
}

function monthNumber(word: string): number {
  return MONTH_STARTS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

function checked(text: string): PartialDate | undefined {
  const parsed = partialDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

const LOCALES = { en: "en-US", es: "es-US" } as const satisfies Record<Language, string>;

/** "March 2019", "marzo de 2019", "2019"; `short`: "Mar 2019", "mar 2019". */
export function formatMonthYear(
  date: PartialDate,
  language: Language,
  style: "long" | "short" = "long",
): string {
  const { year, month } = partsOf(date);
  if (month === undefined) return String(year);
  const day = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: style,
    year: "numeric",
    timeZone: "UTC",
  }).format(day);
}
