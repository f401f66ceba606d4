import type { Language } from "#core/model/language.ts";

/** What is often written for what. */
const SWAPS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/cie/, "cei"],
    [/ei/, "ie"],
    [/ie/, "ei"],
    [/ance/, "ence"],
    [/ence/, "ance"],
    [/ent$/, "ant"],
    [/able/, "ible"],
    [/ible/, "able"],
    [/seperat/, "separat"],
    [/managm/, "managem"],
    [/([bcdfglmnprst])(?=(?:ed|ing|er)s?$)/, "$1$1"],
    [/([bcdfglmnprst])\1/, "$1"],
  ],
  es: [
    [/s[ií][oó]n$/, "ción"],
    [/[sc]ion$/, "ción"],
    [/ion$/, "ión"],
    [/s[ií]on$/, "sión"],
    [/c(?=[eé])/, "qu"],
    [/g(?=[eé])/, "gu"],
    [/v/, "b"],
    [/b/, "v"],
    [/z(?=[eéií])/, "c"],
    [/s(?=[eéií])/, "c"],
    [/c(?=[eéií])/, "s"],
    [/s/, "z"],
    [/z/, "s"],
    [/ll/, "y"],
    [/y/, "ll"],
    [/j(?=[eéií])/, "g"],
    [/g(?=[eéií])/, "j"],
    [/^(?=[aeiouáéíóú])/, "h"],
    [/^h/, ""],
    [/n(?=[bp])/, "m"],
    [/ni(?=[aeo])/, "ñ"],
  ],
};
const ACCENTS: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  á: "a",
  é: "e",
  í: "i",
  ó: "o",
  ú: "u",
};

/** Words that one usual slip, or in Spanish one slip and one accent, would turn into the one given. Not all are words. */
export function likelyWords(word: string, language: Language): string[] {
  const swapped = SWAPS[language].map(([from, to]) => word.replace(from, to)).filter((each) => each !== word);
  if (language === "en") return swapped;
  return [...withOtherAccent(word), ...swapped, ...swapped.flatMap(withOtherAccent)];
}

function withOtherAccent(word: string): string[] {
  return word.split("").flatMap((letter, at) => {
    const other = ACCENTS[letter];
    return other === undefined ? [] : [word.slice(0, at) + other + word.slice(at + 1)];
  });
}
