import type { Posting } from "./posting.ts";
import type { SegmentedPosting } from "./segment-posting.ts";

type Salary = NonNullable<Posting["salary"]>;

interface Candidate {
  readonly salary: Salary;
  readonly score: number;
}

const SIGN = "(?:us|ca?|mx)?\\$|€|£";
const NAME_OF_CURRENCY =
  "us ?\\$|usd|\\$|dollars|dolares|€|eur(?:os?)?|£|gbp|mxn|m\\.n\\.|pesos(?: mexicanos)?|cad|dop";
const AMOUNT = `(?:${SIGN})?\\s*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}[. ]\\d{3}(?!\\d)|\\d{2,6}(?:[.,]\\d{1,2})?(?!\\d))\\s*(k\\b|mil\\b)?(?:\\s*(?:${NAME_OF_CURRENCY}))?`;
const PER = "(?:\\s*(?:\\/|per|an|a|por|la|x|al)\\s*(?:hour|hr|hora|year|yr|annum|ano)\\b\\.?)?";
const PAY = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])${AMOUNT}${PER}(?:\\s*(?:-|to|a|and|hasta|y|al|(?:to start)?,? ?up to|(?:para empezar)?,? ?hasta|[.;,/]? ?max(?:im[uo]m?|imo)?\\.?\\s*:?)\\s*(?:- )?(?:(?:usd|eur|mxn|cad|gbp)\\s*)?${AMOUNT})?(\\+)?`,
  "gu",
);
const HOURLY = /^.{0,30}?(?:(?:per|an|a|\/|la|por|x) ?(?:hour|hr|hora)\b|hourly)|^[^.]{0,3}hr\b/;
const YEARLY =
  /^.{0,30}?(?:(?:per|a|\/|al|por) ?(?:year|yr|annum|ano)\b|annual(?:ly)?(?! (?:bonus|incentive))|yearly|anual(?:es|mente)?)/;
const LABEL =
  /\b(?:pay|salary|rate|range|wages?|compensation|comp|hourly|base|salario|sueldo|pago|paga[ns]?|pagamos|pagando|paying|pays|compensacion|tarifa)\b[^.]{0,40}$/;
const NO_PAY_BEFORE =
  /\b(?:bonus|sign-?on|differential|stipend|reimburs\w*|tuition|allowance|401|dues|up to a|relocation|referral|bono|reembolso|budget|revenue|diferencial|worth|fees?)[^.;|]{0,25}$/;
const NO_PAY_AFTER =
  /^\s*(?:(?!(?:plus|and|with|mas|y|con)\b)[\w.]+[- ]){0,3}(?:bonus|sign-?on|differential|stipend|reimburs\w*|tuition|allowance|relocation|referral|ceus?|per (?:chart|record|encounter|case|year (?:for|in|toward))|million|billion|in (?:claims|revenue|tuition)|a year for|each year for|bono|por (?:expediente|caso)|de bono|lab|for (?:ceu|continuing|education|exam)|(?:per|a|al|por|each|every|cada) (?:week|month|pay ?period|mes|semana|quincena)|\(?(?:mensual|semanal|quincenal|monthly|weekly|bi-?weekly))/;
const LEAST_HOURLY = 7;
const MOST_HOURLY = 250;
const LEAST_YEARLY = 9000;
const UP_TO = /\b(?:up to|max(?:imum)?(?: of)?|hasta|as much as|no more than|maximo(?: de)?)\s*$/;
const FROM =
  /\b(?:from|starting (?:at|from|pay|rate|wage)(?: of)?|starts? at|at least|min(?:imum)?(?: of)?|desde|a partir de|comenzando en|minimo(?: de)?)\s*:?\s*$/;

/** The pay offered; null where none is. Bonuses and allowances don't count; a missing period is told by the size. */
export function readSalary({ folded, sentences }: SegmentedPosting): Salary | null {
  const said = folded.replace(/\s/g, " ");
  const legal = sentences.filter(({ section }) => section === "legal");
  const candidates = [...said.matchAll(PAY)].flatMap((match) => {
    const isLegal = legal.some(({ from, to }) => match.index >= from && match.index < to);
    const candidate = candidateOf(match, said);
    return candidate === undefined ? [] : [{ ...candidate, score: candidate.score - (isLegal ? 1 : 0) }];
  });
  return candidates.sort((a, b) => b.score - a.score)[0]?.salary ?? null;
}

function candidateOf(match: RegExpMatchArray, said: string): Candidate | undefined {
  const start = match.index ?? 0;
  const before = said.slice(Math.max(0, start - 60), start);
  const after = said.slice(start + match[0].length, start + match[0].length + 40);
  const around = `${before.slice(-5)}${match[0]}${after.slice(0, 12)}`;
  if (NO_PAY_BEFORE.test(before) || NO_PAY_AFTER.test(after)) return undefined;
  const period = periodOf(match[0], after);
  const signs = signsOf(match, before, after, period);
  const ends = endsOf(match, before);
  if (!signs.arePay || ends === undefined) return undefined;
  const likely = likelyPeriod(Math.max(ends.min ?? 0, ends.max ?? 0));
  if (likely === undefined) return undefined;
  return { salary: { ...ends, period: period ?? likely, currency: currencyOf(around) }, score: signs.score };
}

/** Whether figures are pay at all, and how surely: a currency, a label, a period, a range. */
function signsOf(
  match: RegExpMatchArray,
  before: string,
  after: string,
  period: Salary["period"] | undefined,
): { arePay: boolean; score: number } {
  const hasCurrency =
    /[$€£]|\b(?:usd|dollars|dolares|eur|euros?|gbp|mxn|pesos|cad)\b/.test(match[0]) ||
    /(?:[$€£]|\b(?:usd|eur|mxn|cad|gbp))\s*$/.test(before) ||
    /^\s*(?:usd|dollars|dolares)\b/.test(after);
  const hasLabel = LABEL.test(before);
  const isRange = match[3] !== undefined;
  const hasPeriod = period !== undefined;
  const looksLikePay = hasLabel || isRange || /\d{2}[.,]\d{2}(?!\d)/.test(match[0]);
  const score = [hasLabel, hasLabel, hasPeriod, hasPeriod, isRange, hasCurrency].filter(Boolean).length;
  const isLabelledRange = hasLabel && isRange;
  return { arePay: hasCurrency || isLabelledRange || (hasPeriod && looksLikePay), score };
}

interface CurrencyRow {
  readonly currency: string;
  readonly pattern: RegExp;
}

/** Over the figures and the words around them; what no row names is in dollars. */
const CURRENCIES: readonly CurrencyRow[] = [
  { currency: "EUR", pattern: /€|\b(?:eur|euros?)\b/ },
  { currency: "GBP", pattern: /£|\bgbp\b/ },
  { currency: "MXN", pattern: /\b(?:mxn|m\.n\.|pesos|mx\$)/ },
  { currency: "CAD", pattern: /\bcad\b|\bca?\$/ },
  { currency: "DOP", pattern: /\bdop\b|\brd\$/ },
];

function currencyOf(said: string): string {
  return CURRENCIES.find(({ pattern }) => pattern.test(said))?.currency ?? "USD";
}

/** By size: an hour's pay, a year's, or neither. */
function likelyPeriod(biggest: number): Salary["period"] | undefined {
  if (biggest >= LEAST_HOURLY && biggest < MOST_HOURLY) return "hour";
  return biggest >= LEAST_YEARLY ? "year" : undefined;
}

function endsOf(match: RegExpMatchArray, before: string): Pick<Salary, "min" | "max"> | undefined {
  const [, first, firstK, second, secondK, plus] = match;
  if (first === undefined) return undefined;
  const low = amountOf(
    first,
    firstK ?? (second !== undefined && Number.parseFloat(first) < 1000 ? secondK : undefined),
  );
  if (second !== undefined) return { min: low, max: amountOf(second, secondK) };
  if (UP_TO.test(before.replace(/\$\s*$/, ""))) return { min: null, max: low };
  if (plus !== undefined || FROM.test(before.replace(/\$\s*$/, ""))) return { min: low, max: null };
  return { min: low, max: low };
}

function amountOf(written: string, thousands: string | undefined): number {
  if (/^\d{1,3}[. ]\d{3}$/.test(written)) return Number(written.replace(/[. ]/, ""));
  const isDecimalComma = /^\d+,\d{1,2}$/.test(written);
  const value = Number(isDecimalComma ? written.replace(",", ".") : written.replace(/,/g, ""));
  return thousands === undefined ? value : value * 1000;
}

function periodOf(matched: string, after: string): Salary["period"] | undefined {
  const near = `${matched} ${after}`.slice(0, matched.length + 31);
  const inside = /(?:\/|per|an|a|por|la|x|al)\s*(hour|hr|hora|year|yr|annum|ano)\b/.exec(near)?.[1];
  if (inside !== undefined) return inside.startsWith("h") ? "hour" : "year";
  if (HOURLY.test(after)) return "hour";
  return YEARLY.test(after) ? "year" : undefined;
}
