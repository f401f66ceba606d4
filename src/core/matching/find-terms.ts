import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { Place } from "./place.ts";
import type { RequirementKind } from "./posting.ts";
import { CONTEXT_ROWS, LOWER_CASE_CREDENTIALS, NOT_ASKED_FOR, TERM_FORMS } from "./term-forms-table.ts";

/** A term of the field found in a text. */
export interface FoundTerm extends Place {
  readonly kind: RequirementKind;
  readonly id: string;
}

interface Form {
  readonly kind: RequirementKind;
  readonly id: string;
  readonly words: readonly string[];
  /** What stands between the words, in order. */
  readonly gaps: readonly string[];
  /** Whether capitals are needed: all of them (letters), or the first (a name). */
  readonly capitals: "none" | "first" | "all";
}

interface Word extends Place {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const CATEGORY_KINDS: Readonly<Record<string, RequirementKind>> = { code_set: "codeSet", system: "system" };
/** Alias of the vocabulary that is too common a word by itself; the table of forms says how it is read. */
const LOOSE_ALIAS =
  /^(-\d+|excel|word|teams|outlook|ema|cpt|drg|hcc|raf|apc|cdt|mue|ptp|mcc|opps|ipps|rvu|wrvu|aapc coder|remote setup|3m crs|icd-10|cac|xe xs xp xu|vista|epic|greenway|intergy|codify|poa|monitor evaluate assess treat)$/;

/** Forms by their first word, the longest first. */
const INDEX = indexForms([...tableForms(), ...vocabularyForms(), ...credentialForms()]);

const SETTINGS: ReadonlySet<string> = new Set(
  VOCABULARY.filter(({ category }) => category === "setting_payer").map(({ term }) => term),
);

/** Whether the vocabulary has this setting or specialty; experience is told in no others. */
export function isSettingOfVocabulary(id: string): boolean {
  return SETTINGS.has(id);
}

/** Code sets, systems, settings, specialties and credentials named in a stretch of text; the longest reading wins. */
export function findTerms(text: string, folded: string, place: Place): FoundTerm[] {
  const words = wordsIn(folded, place);
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(words, at, text, folded, place);
    if (hit.length === 0) continue;
    found.push(...hit);
    const end = hit[0]?.to ?? 0;
    while ((words[at + 1]?.from ?? Number.POSITIVE_INFINITY) < end) at++;
  }
  return found;
}

function longestAt(
  words: readonly Word[],
  at: number,
  text: string,
  folded: string,
  place: Place,
): FoundTerm[] {
  const fitting = (INDEX.get(words[at]?.folded ?? "") ?? []).flatMap((form) => {
    const to = endOf(form, words, at, folded);
    const from = words[at]?.from ?? 0;
    if (to === undefined || !hasCapitals(text.slice(from, to), form.capitals)) return [];
    return [{ kind: form.kind, id: form.id, from, to }];
  });
  const real = fitting.filter((term) => fitsContext(term, folded, place));
  const longest = Math.max(...real.map(({ to }) => to));
  const seen = new Set<string>();
  return real.filter(({ to, kind, id }) => {
    const key = `${kind} ${id}`;
    if (to !== longest || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function endOf(form: Form, words: readonly Word[], at: number, folded: string): number | undefined {
  for (let step = 0; step < form.words.length; step++) {
    const word = words[at + step];
    const isLast = step === form.words.length - 1;
    if (word === undefined || !isForm(word.folded, form.words[step] ?? "", isLast)) return undefined;
    const next = words[at + step + 1];
    if (
      !isLast &&
      (next === undefined || !fitsGap(folded.slice(word.to, next.from), form.gaps[step] ?? " "))
    ) {
      return undefined;
    }
  }
  return words[at + form.words.length - 1]?.to;
}

function isForm(word: string, form: string, isLast: boolean): boolean {
  return word === form || (isLast && form.length > 1 && word === `${form}s`);
}

function fitsGap(gap: string, wanted: string): boolean {
  const bare = gap.replace(/[®™]/g, "");
  if (wanted === " ") return /^[\s-]+$|^$/.test(bare);
  if (wanted === "-") return /^[\s-]$|^ - $/.test(bare);
  if (wanted === "=") return bare === "-";
  return bare.replace(/\s/g, "") === wanted.replace(/\s/g, "");
}

function hasCapitals(written: string, capitals: Form["capitals"]): boolean {
  if (capitals === "none") return true;
  return capitals === "first"
    ? /^[a-z]?\p{Lu}|^\d/u.test(written)
    : !/\p{Ll}/u.test(written.replace(/s$/, "").slice(1));
}

function fitsContext(term: FoundTerm, folded: string, place: Place): boolean {
  const plain = folded.slice(place.from, place.to);
  const marked = () => `${folded.slice(place.from, term.from)}~${folded.slice(term.to, place.to)}`;
  const says = (pattern: RegExp) => pattern.test(pattern.source.includes("~") ? marked() : plain);
  return CONTEXT_ROWS.filter(({ kind, id }) => kind === term.kind && id === term.id).every(
    ({ not, only }) => !(not && says(not)) && (only === undefined || says(only)),
  );
}

function wordsIn(folded: string, place: Place): Word[] {
  return [...folded.slice(place.from, place.to).matchAll(WORD)].map((match) => ({
    folded: match[0],
    from: place.from + match.index,
    to: place.from + match.index + match[0].length,
  }));
}

function indexForms(forms: readonly Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.words[0] ?? "";
    const keys = form.words.length === 1 && first.length > 1 ? [first, `${first}s`] : [first];
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), form]);
  }
  return index;
}

function makeForm(kind: RequirementKind, id: string, written: string): Form[] {
  const isCased = written.startsWith("|");
  const spelling = isCased ? written.slice(1) : written;
  const folded = foldText(spelling);
  const words = [...folded.matchAll(WORD)];
  if (words.length === 0) return [];
  const gaps = words.slice(1).map((word, at) => {
    const before = words[at];
    return folded.slice((before?.index ?? 0) + (before?.[0].length ?? 0), word.index);
  });
  return [
    {
      kind,
      id,
      capitals: capitalsOf(spelling, isCased),
      words: words.map((word) => word[0]),
      gaps: gaps.map(looserGap(words)),
    },
  ];
}

function capitalsOf(spelling: string, isCased: boolean): Form["capitals"] {
  if (!isCased) return "none";
  return /\p{Ll}/u.test(spelling.replace(/s$/, "").slice(1)) ? "first" : "all";
}

/** A hyphen ahead of one letter ("CPC-A") is not a space; between words either will do. */
function looserGap(words: readonly RegExpMatchArray[]): (gap: string, at: number) => string {
  return (gap, at) => {
    if (gap !== "-") return gap;
    return (words[at + 1]?.[0].length ?? 0) === 1 ? "=" : " ";
  };
}

function tableForms(): Form[] {
  return TERM_FORMS.flatMap(({ kind, id, forms }) =>
    forms.split(";").flatMap((form) => makeForm(kind, id, form)),
  );
}

function vocabularyForms(): Form[] {
  return VOCABULARY.flatMap(({ category, term, aliases }) => {
    const kind = CATEGORY_KINDS[category];
    if (kind === undefined) return [];
    const spellings = [term, ...aliases].filter((alias) => !LOOSE_ALIAS.test(foldText(alias)));
    return spellings.flatMap((spelling) => makeForm(kind, term, spelling));
  });
}

function credentialForms(): Form[] {
  return CREDENTIALS.filter(({ abbreviation }) => !NOT_ASKED_FOR.has(abbreviation)).flatMap(
    ({ abbreviation, name }) => [
      ...abbreviation.split("/").flatMap((letters) => {
        const mark = LOWER_CASE_CREDENTIALS.has(letters) ? "" : "|";
        return makeForm("credential", abbreviation, `${mark}${letters}`);
      }),
      ...makeForm("credential", abbreviation, name.replace(/\s*\(.*$/, "").replace(/ - /g, " ")),
    ],
  );
}
