import { type DateRange, type PartialDate, partialDateSchema } from "#core/model/partial-date.ts";
import { foldText } from "#core/text/fold-text.ts";
import { EXPECTED, EXPIRES, MONTH_NAMES, ONGOING, SEASONS, SINCE } from "./date-words-table.ts";

/** A date or a span of time found in a text, at `[from, to)`. */
export interface FoundDate {
  readonly range: DateRange;
  /** One date alone, neither start nor "since": what it dates decides which end it is. */
  readonly single: boolean;
  readonly from: number;
  readonly to: number;
}

interface Point {
  readonly form: "date" | "month" | "now";
  readonly year?: number;
  readonly month?: number;
  /** A season or a bare year: alone it spans its year. */
  readonly spansYear: boolean;
  readonly from: number;
  readonly to: number;
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(".", String.raw`\.`))
    .join("|");

const MONTH = `(?:${alternatives(Object.keys(MONTH_NAMES))})`;
const YEAR = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
const SHORT_YEAR = String.raw`'\d{2}`;
const BEFORE = String.raw`(?<![\p{L}\d.,/$#])`;
const AFTER = String.raw`(?![\p{L}\d]|[.,/]\d|%)`;

type ReadPoint = (match: RegExpExecArray) => Omit<Point, "from" | "to"> | undefined;

interface PointForm {
  readonly pattern: RegExp;
  readonly read: ReadPoint;
}

const group = (match: RegExpExecArray, name: string): string => match.groups?.[name] ?? "";
const yearOf = (text: string): number =>
  text.length > 2 && !text.startsWith("'") ? Number(text) : expandYear(Number(text.replace("'", "")));
const expandYear = (short: number): number => (short > 50 ? 1900 : 2000) + short;
const dated = (year: number, month?: number): ReturnType<ReadPoint> => {
  if (month === undefined) return { form: "date", year, spansYear: true };
  return month >= 1 && month <= 12 ? { form: "date", year, month, spansYear: false } : undefined;
};
const readMonthYear: ReadPoint = (match) =>
  dated(yearOf(group(match, "year")), MONTH_NAMES[group(match, "month")]);
const readNumbers: ReadPoint = (match) => dated(yearOf(group(match, "year")), Number(group(match, "month")));

const form = (source: string, read: ReadPoint, before = BEFORE): PointForm => ({
  pattern: new RegExp(`${before}${source}${AFTER}`, "uy"),
  read,
});

/** How people write a point in time, the longest form first. Patterns see folded text. */
const POINT_FORMS: readonly PointForm[] = [
  // 15 de marzo de 2024, 15 March 2024
  form(
    `\\d{1,2}(?:st|nd|rd|th|o)?\\s+(?:de\\s+)?(?<month>${MONTH})\\.?,?\\s+(?:de\\s+|del\\s+)?(?<year>${YEAR})`,
    readMonthYear,
  ),
  // March 15, 2024
  form(`(?<month>${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?<year>${YEAR})`, readMonthYear),
  // March 2024, mar. de 2024, Mar/2024, mar-2024, Mar '24
  form(
    `(?<month>${MONTH})\\.?(?:\\s*[,/-]\\s*|\\s+)?(?:de\\s+|del\\s+|of\\s+)?(?<year>${YEAR}|${SHORT_YEAR})`,
    readMonthYear,
  ),
  // Spring 2019, primavera de 2019
  form(
    `(?:${alternatives(SEASONS)}),?\\s+(?:de\\s+|del\\s+|of\\s+)?(?<year>${YEAR}|${SHORT_YEAR})`,
    (match) => dated(yearOf(group(match, "year"))),
  ),
  // 2024-03-15, 2024-03, 2024/03
  form(`(?<year>${YEAR})[-/.](?<month>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?`, readNumbers),
  // 03/15/2024
  form(
    `(?<month>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?:0?[1-9]|[12]\\d|3[01])\\s?[/.-]\\s?(?<year>${YEAR})`,
    readNumbers,
  ),
  // 03/2024, 3.2024, 03-2024
  form(`(?<month>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<year>${YEAR})`, readNumbers),
  // 03/24, only with two digits each
  form(`(?<month>0[1-9]|1[0-2])/(?<year>\\d{2})(?!/)`, readNumbers),
  form(`(?<!\\p{L}-)(?<year>${YEAR})`, (match) => dated(yearOf(group(match, "year")))),
  form(`(?<month>${MONTH})\\.?`, (match) => {
    const month = MONTH_NAMES[group(match, "month")];
    return month === undefined ? undefined : { form: "month", month, spansYear: false };
  }),
  form(`(?:${alternatives(ONGOING)})`, () => ({ form: "now", spansYear: false })),
];
/** The end of a span in short: "2019–21", "'19 – '21". */
const SHORT_END: PointForm = form(
  `'?(?<year>\\d{2})`,
  (match) => dated(expandYear(Number(group(match, "year")))),
  "",
);

const SEPARATOR =
  /^[\s.,]*(?:-{1,3}>?|(?<=\s)\/(?=\s)|\u2192|(?:-{1,3}\s*)?(?:to|through|thru|until|till|a|al|hasta))[\s.,]*(?:el\s+|la\s+)?$/u;
/** Before words for now, also nothing: "2019 (present)", "2019 - a la fecha". */
const SEPARATOR_BEFORE_NOW = /^[\s.,(-]*$/u;
const SINCE_BEFORE = new RegExp(`(?:${alternatives(SINCE)})\\s*$`, "u");
/** Every date has a year, of two digits at least. */
const HAS_YEAR = /\d\d/;
const POINT_START = /[\p{L}\d']/u;

/** Every date in a text, spans put together; folds case, accents and dashes first. */
export function findDates(text: string): FoundDate[] {
  if (!HAS_YEAR.test(text)) return [];
  const folded = foldText(text);
  const points = findPoints(folded);
  const found: FoundDate[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const first = points[at];
    if (first === undefined) continue;
    const next = points[at + 1];
    const span = next === undefined ? undefined : joinPoints(folded, first, next);
    if (span !== undefined) at += 1;
    const date = span ?? readAlone(folded, first);
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** The first span of a text, else its first date. */
export function findDate(text: string): FoundDate | undefined {
  const dates = findDates(text);
  return dates.find((date) => !date.single) ?? dates[0];
}

/** Whether a text is a date and nothing more. */
export function isDateAlone(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && date.to - date.from >= text.replace(/[\s().,|]+$/g, "").length - 2;
}

/** Whether a span of time is cut at its dash, between the end of one text and the start of the next. */
export function partsSpan(upper: string, lower: string): boolean {
  const isOpen = /(?:[–—-]|\b(?:to|a|al|hasta|until|through))$/iu.test(upper);
  if (!isOpen && !/^(?:[–—-]|(?:to|a|al|hasta|until|through)\b)/iu.test(lower)) return false;
  return findDates(`${upper} ${lower}`).some(
    (date) => !date.single && date.from < upper.length && date.to > upper.length + 2,
  );
}

/** Whether a date is cut between its month and its year. */
export function partsDate(upper: string, lower: string): boolean {
  const start = /^(?:de |del )?\d{4}/iu.exec(lower)?.[0];
  if (start === undefined) return false;
  return findDates(`${upper} ${start}`).some((date) => date.from < upper.length && date.to > upper.length);
}

export function isExpected(text: string): boolean {
  return hasWord(text, EXPECTED);
}

export function saysExpiry(text: string): boolean {
  return hasWord(text, EXPIRES);
}

function hasWord(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{N}.]+/gu, " ")} `;
  return words.some((word) => folded.includes(` ${word}`));
}

function findPoints(folded: string): Point[] {
  const points: Point[] = [];
  let at = 0;
  while (at < folded.length) {
    if (!POINT_START.test(folded.charAt(at))) {
      at += 1;
      continue;
    }
    const point = readPoint(folded, at, points.at(-1));
    if (point !== undefined) points.push(point);
    at = point?.to ?? endOfWord(folded, at);
  }
  return points;
}

function endOfWord(folded: string, at: number): number {
  const rest = /^(?:\p{L}+|\d+|.)/u.exec(folded.slice(at, at + 60));
  return at + (rest?.[0].length ?? 1);
}

function readPoint(folded: string, at: number, last: Point | undefined): Point | undefined {
  const followsSpan = last?.year !== undefined && /^\s?-\s?$/.test(folded.slice(last.to, at));
  for (const { pattern, read } of followsSpan ? [...POINT_FORMS, SHORT_END] : POINT_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const point = match === null ? undefined : read(match);
    if (match !== null && point !== undefined) return { ...point, from: at, to: at + match[0].length };
  }
  return undefined;
}

function joinPoints(folded: string, first: Point, next: Point): FoundDate | undefined {
  const year = first.year ?? next.year;
  if (year === undefined || !areSpan(folded, first, next)) return undefined;
  const start = partialDate(year, first.month);
  const end = next.year === undefined ? undefined : partialDate(next.year, next.month);
  const range = { ...(start && { start }), ...(end && { end }) };
  return { range, single: false, from: first.from, to: next.to };
}

/** Whether two points are the ends of one span: "sep.–nov. 2022", "2019 – hoy". */
function areSpan(folded: string, first: Point, next: Point): boolean {
  if (first.form === "now" || next.form === "month") return false;
  if (first.form === "month" && next.month === undefined) return false;
  const between = folded.slice(first.to, next.from);
  return SEPARATOR.test(between) || (next.form === "now" && SEPARATOR_BEFORE_NOW.test(between));
}

function readAlone(folded: string, point: Point): FoundDate | undefined {
  if (point.form !== "date" || point.year === undefined) return undefined;
  const date = partialDate(point.year, point.month);
  if (date === undefined) return undefined;
  const since = SINCE_BEFORE.exec(folded.slice(0, point.from));
  if (since !== null) return { range: { start: date }, single: false, from: since.index, to: point.to };
  return { range: { end: date }, single: true, from: point.from, to: point.to };
}

function partialDate(year: number, month?: number): PartialDate | undefined {
  const text = month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
  const parsed = partialDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}

/** The span of a job: one date alone, as a year or a season, is both its ends. */
export function jobRange(date: FoundDate): DateRange {
  const { end } = date.range;
  return date.single && end !== undefined ? { start: end, end } : date.range;
}
