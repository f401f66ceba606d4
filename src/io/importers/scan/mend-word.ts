import { foldText } from "#core/text/fold-text.ts";
import { findAbbreviation } from "#io/importers/reading/credential-catalog.ts";
import { US_STATES } from "#io/importers/reading/regions-table.ts";
import { ACCENTED } from "./accents-table.ts";

export interface MendedWord {
  readonly text: string;
  readonly isMended: boolean;
}

/** What an eye takes for another letter, too. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[1l|I]{1,2}/g, "I"],
  [/0/g, "O"],
];
const CORE = /[\p{L}\p{N}|][\p{L}\p{N}|-]*/u;

const ACCENTS = new Map(ACCENTED.map((word) => [foldText(word), word]));

/** In Spanish "clinica" is no word, "clínica" is; capitals stay as they were read. */
export function mendAccents(text: string): MendedWord {
  const core = CORE.exec(text)?.[0] ?? "";
  const word = ACCENTS.get(core.toLowerCase());
  if (word === undefined) return { text, isMended: false };
  const letters = Array.from(word, (letter, at) =>
    core[at] === core[at]?.toLowerCase() ? letter : letter.toUpperCase(),
  );
  return { text: text.replace(core, letters.join("")), isMended: true };
}

interface Mend {
  readonly reason: string;
  readonly mend: (text: string, before: string) => string | undefined;
}

/** How words go wrong in pictures. The first row that knows a word mends it; no other word is touched. */
const MENDS: readonly Mend[] = [
  { reason: "CPC-1: a credential's letters with a 1 for an I", mend: mendCredential },
  {
    reason: "Il, or Level IL: a Roman number",
    mend: (text, before) => {
      const sign = /^(?:level|nivel)$/i.test(before)
        ? /^[IlL1|]{2,3}(?=[.,;:)]?$)/
        : /^(?=.*I)[Il1|]{2,3}(?=[.,;:)]?$)/;
      const number = sign.exec(text)?.[0] ?? "";
      return number === "" ? undefined : "I".repeat(number.length) + text.slice(number.length);
    },
  },
  {
    reason: "lnsurance, lowa: a small l where no word has one",
    mend: (text) => (NO_WORD_WITH_L.test(text) || isState(text) ? `I${text.slice(1)}` : undefined),
  },
  {
    reason: "wwww.: the signs before the name of a site, and the path behind it",
    mend: (text) =>
      ADDRESS.test(text)
        ? text.replace(ADDRESS_HEAD, "https://").replace(SITE_HEAD, "$1www.").replace(PROFILE_PATH, "$1/in/")
        : undefined,
  },
];

const NO_WORD_WITH_L = /^l[bcdfgjkmnpqrstvwxz]\p{Ll}{2,}[.,;:)]?$/u;
const ADDRESS = /^\S+\.[a-z]{2,}(?:\/\S*)?$/i;
const ADDRESS_HEAD = /^h[a-z]{2,3}s?[:;]\/{1,2}(?=[\w-])/;
const SITE_HEAD = /^(https?:\/\/)?[a-z~]?[wv]{2,4}\.(?=[\w-]+\.)/i;
/** "linkedin.comAn/robin": a person's page is never elsewhere. */
const PROFILE_PATH = /(linkedin\.com)(?!\/)[\w|]{1,3}\//i;

function isState(text: string): boolean {
  const word = text.replace(/[.,;:)]+$/, "");
  return word.startsWith("l") && Object.values(US_STATES).includes(`i${word.slice(1)}`);
}

function mendCredential(text: string): string | undefined {
  const core = CORE.exec(text)?.[0] ?? "";
  if (findAbbreviation(core) !== undefined || !/[10l|]/.test(core)) return undefined;
  const letters = LOOKALIKES.reduce((sofar, [seen, meant]) => sofar.replace(seen, meant), core);
  return findAbbreviation(letters) === undefined ? undefined : text.replace(core, letters);
}

/** `before` is the word before it in its line. */
export function mendWord(text: string, before = ""): MendedWord {
  for (const { mend } of MENDS) {
    const mended = mend(text, before);
    if (mended !== undefined && mended !== text) return { text: mended, isMended: true };
  }
  return { text, isMended: false };
}

/** What an eye takes for a digit, too. */
const DIGITS: Readonly<Record<string, string>> = {
  $: "5",
  S: "5",
  O: "0",
  o: "0",
  l: "1",
  I: "1",
  "|": "1",
  B: "8",
};
const MAY_BE_PHONE = /^(?=.*\d)[+(]?[\dSOolIB$|()./-]+$/;
const MOST_LOOKALIKES = 4;

/** "+1 $12 $55 0163": the words of a telephone number with signs among its digits, as they were meant. */
export function mendPhone(words: readonly string[]): readonly string[] {
  const mended = [...words];
  let from = 0;
  while (from < words.length) {
    const length = words.slice(from).findIndex((word) => !MAY_BE_PHONE.test(word));
    const to = length === -1 ? words.length : from + length;
    const own = words.slice(from, to);
    if (isPhone(own.join(""))) mended.splice(from, own.length, ...own.map(toDigits));
    from = to + 1;
  }
  return mended;
}

/** Ten digits, or eleven with the country, most of them clear. */
function isPhone(text: string): boolean {
  const digits = toDigits(text).replace(/\D/g, "").length;
  const clear = text.replace(/\D/g, "").length;
  return (digits === 10 || digits === 11) && clear < digits && digits - clear <= MOST_LOOKALIKES;
}

function toDigits(text: string): string {
  return text.replace(/[SOolIB$|]/g, (sign) => DIGITS[sign] ?? sign);
}
