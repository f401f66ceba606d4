import { foldText } from "#core/text/fold-text.ts";
import { FIRST_NAMES, NO_SURNAMES } from "./first-names-table.ts";
import { BESIDE_ANOTHER, IDENTIFIERS, type IdentifierRow, PERIOD } from "./identifiers-table.ts";
import type { PatientDatum } from "./patient-datum.ts";

/** Without one of these a text points at nobody: most lines are done here. */
const DIGITS =
  /\d{4}|\d[/.-]\d|\d\)?[ -]\d|\d(?:st|nd|rd|th)?\s+\p{Lu}|\p{L},?\s+#?\d+(?!\d*[\s%])|(?:9\d|1[01]\d)[ -]/u;
const NAMES =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Don|Doña)\b|(?:named|called|llamad[oa]|nombre)\s+\p{Lu}|\p{Lu}[\p{L}.,'’-]*\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}/u;
const NAME_ROWS = IDENTIFIERS.filter(({ kind }) => kind === "name");

/** Texts read lately: a document is composed at each key, and all of its lines but one are the same as before. */
const READ = new Map<string, readonly PatientDatum[]>();
const MOST_READ = 5000;

/** Every place in a text that points at one patient, in its order, none inside another. */
export function findPatientData(text: string): readonly PatientDatum[] {
  const known = READ.get(text);
  if (known !== undefined) return known;
  if (READ.size >= MOST_READ) READ.clear();
  const found = search(text);
  READ.set(text, found);
  return found;
}

function search(text: string): PatientDatum[] {
  const hasDigits = DIGITS.test(text);
  if (!hasDigits && !NAMES.test(text)) return [];
  const rows = hasDigits ? IDENTIFIERS : NAME_ROWS;
  const told = rows.flatMap((row) => matchesOf(row, text));
  const beside = told.length === 0 ? [] : BESIDE_ANOTHER.flatMap((row) => matchesOf(row, text, told));
  return withoutOverlaps([...told, ...beside]);
}

function matchesOf(row: IdentifierRow, text: string, told: readonly PatientDatum[] = []): PatientDatum[] {
  return [...text.matchAll(row.pattern)].flatMap((match): PatientDatum[] => {
    const whole = match.groups?.["it"] ?? match[0];
    const start = match.index + match[0].indexOf(whole);
    const from = row.isName ? start + verbBefore(whole, text.slice(0, start)) : start;
    const datum = {
      kind: row.kind,
      from,
      to: start + whole.length,
      quote: text.slice(from, start + whole.length),
    };
    return isRuledOut(row, datum, text, told) ? [] : [datum];
  });
}

/** "Coded Maria Delgado": a capital that only begins the sentence is no part of the name. */
function verbBefore(name: string, before: string): number {
  const [first = "", ...rest] = name.split(" ");
  const isSentenceStart = /(?:^|[.;:•]\s*)$/.test(before);
  return isSentenceStart && rest.length > 1 && !isFirstName(first) ? first.length + 1 : 0;
}

function isRuledOut(
  row: IdentifierRow,
  datum: PatientDatum,
  text: string,
  told: readonly PatientDatum[],
): boolean {
  const before = text.slice(Math.max(0, datum.from - 60), datum.from);
  const after = text.slice(datum.to, datum.to + 60);
  if (row.unlessAfter?.test(before) || row.unlessBefore?.test(after)) return true;
  if (row.isName && !isName(datum, before, told)) return true;
  return datum.kind === "service-date" && isPeriod(datum.quote, after);
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Srta|Don|Doña)\b/u;
const SAID =
  /(?:(?:^|[^\p{L}])(?:[Pp]atient|[Pp]t\.?|[Pp]aciente)(?:\s(?:[Nn]ame|[Nn]ombre))?|:)['’s]*\s*[:,(]?\s*$/u;
/** Nothing but a comma or a bracket between a name and its number. */
const NEXT_TO = 3;

/** A titled name, or words none of which is the field's: a first name that is known, or a place where only a name stands. */
function isName({ quote, from, to }: PatientDatum, before: string, told: readonly PatientDatum[]): boolean {
  if (TITLED.test(quote)) return true;
  const words = quote.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length < 2 || words.some((word) => NO_SURNAMES.has(lettersOf(word)))) return false;
  if (words.some(isFirstName)) return true;
  const isBeside = told.some(
    (datum) => Math.abs(datum.from - to) <= NEXT_TO || Math.abs(from - datum.to) <= NEXT_TO,
  );
  const isWritten = words.every((word) => /^\p{Lu}(?:\.?$|.*\p{Ll})/u.test(word));
  return isWritten && (isBeside || (SAID.test(before) && !/^\p{Lu}\p{Ll}+$/u.test(before.trim())));
}

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(lettersOf(word));
}

function lettersOf(word: string): string {
  return foldText(word).replace(/[^a-z]/g, "");
}

/** Longest stay that is still one stay, days. */
const LONG_STAY = 31;

function isPeriod(quote: string, after: string): boolean {
  const until = PERIOD.exec(after)?.[1];
  const start = /[\d/.-]+\d$/.exec(quote)?.[0];
  if (until === undefined || start === undefined) return false;
  const days = (Date.parse(until) - Date.parse(start)) / 86_400_000;
  return Number.isNaN(days) || days > LONG_STAY;
}

function withoutOverlaps(found: readonly PatientDatum[]): PatientDatum[] {
  const ordered = found.toSorted((a, b) => a.from - b.from || b.to - a.to);
  return ordered.reduce<PatientDatum[]>((kept, datum) => {
    const last = kept.at(-1);
    return last !== undefined && datum.from < last.to ? kept : [...kept, datum];
  }, []);
}
