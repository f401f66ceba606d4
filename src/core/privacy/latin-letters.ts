/** Letters of the names that English and Spanish records hold; the classes of all scripts take a tenth of a second to prepare. */
const LETTERS: Readonly<Record<string, string>> = {
  "\\p{Lu}": "A-ZÀ-ÖØ-ÞĆČŁŃŚŠŹŽ",
  "\\p{Ll}": "a-zß-öø-ÿćčęłńśšźž",
  "\\p{L}": "A-Za-zÀ-ÖØ-öø-ſ",
};
const TOKEN = /\\p\{L[ul]?\}|\\.|[[\]]/g;

/** The pattern with `\p{L}`, `\p{Lu}` and `\p{Ll}` spelled out as Latin letters, inside of brackets and outside. */
export function withLatinLetters(pattern: string): string {
  let isInClass = false;
  return pattern.replace(TOKEN, (token) => {
    if (token === "[") isInClass = true;
    if (token === "]") isInClass = false;
    const letters = LETTERS[token];
    if (letters === undefined) return token;
    return isInClass ? letters : `[${letters}]`;
  });
}
