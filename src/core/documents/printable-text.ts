/** Control, zero-width, direction and soft-hyphen characters, and halves of letters: no paper shows them and parsers stumble over them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/** Drawn letter pairs (ﬁ, ﬂ) that come along from other PDFs; words are spelled in letters. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const LINE_BREAK = /\r\n?|\n|\u2028|\u2029/;

/** One line as it is printed: composed characters, plain single spaces, nothing invisible. */
export function printableLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(LIGATURES, (ligature) => ligature.normalize("NFKC"))
    .replace(/\s+/gu, " ")
    .replace(UNPRINTABLE, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** The printed lines of a text that may hold several paragraphs; empty ones are left out. */
export function printableLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map(printableLine)
    .filter((line) => line !== "");
}
