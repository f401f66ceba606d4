/** Parts of a text that are no words: slots, nested texts, tags. */
const KEPT = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<[^>]*>)/;
const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "í",
  n: "ñ",
  o: "ö",
  u: "ü",
  y: "ý",
  A: "Á",
  C: "Ç",
  E: "É",
  I: "Í",
  N: "Ñ",
  O: "Ö",
  U: "Ü",
};
const FILLER = " ánd möre wörds thán ít hád béföre";
/** Other languages need about so much more room than English. */
const LONGER_BY = 0.4;

export const OPENING = "⟦";
export const CLOSING = "⟧";

/**
 * A text as a language that nobody speaks would have it: readable, accented, longer by about 40 %, in brackets.
 * Words without brackets are in no catalog; a text whose bracket is missing is cut off.
 */
export function pseudoText(text: string): string {
  if (text.trim() === "") return text;
  const accented = text
    .split(KEPT)
    .map((part, at) =>
      at % 2 === 0 ? part.replaceAll(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter) : part,
    )
    .join("");
  const words = text.replaceAll(new RegExp(KEPT, "g"), "").trim().length;
  return `${OPENING}${accented}${filler(Math.ceil(words * LONGER_BY))}${CLOSING}`;
}

/** Short texts grow at their end, as long compounds do; longer ones by words. */
function filler(length: number): string {
  return length < 4
    ? "ö".repeat(length)
    : FILLER.repeat(Math.ceil(length / FILLER.length))
        .slice(0, length)
        .trimEnd();
}
