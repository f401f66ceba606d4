/** Marks that stand before a pasted bullet: typed ones, Word's own characters for its symbol fonts, and `o` before a tab or spaces. */
const MARK =
  /^(?:[•▪◦‣·●○■□➢✓✔➔►*–—\uf0b7\uf0a7\uf0d8\uf076\uf0fc§-]|o(?=[\t\u00a0]| {2})|\(?\d{1,2}[.)]|\(?[a-z][.)])(?:\s+|(?<=[•▪◦‣●○■□\uf0b7\uf0a7\uf0d8\uf076\uf0fc]))/u;

interface PastedLine {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Pasted text as bullets: without their marks, nested ones like the others, and lines that a page had cut joined again. */
export function splitLines(text: string): string[] {
  const lines = text
    .split(/\r\n|[\n\r\v\u2028]/)
    .map(readLine)
    .filter((line) => line.text !== "");
  const hasMarks = lines.filter(({ isMarked }) => isMarked).length > 1;
  const joined: string[] = [];
  for (const line of lines) {
    if (hasMarks && isContinued(line) && joined.length > 0) joined.push(`${joined.pop()} ${line.text}`);
    else joined.push(line.text);
  }
  return joined;
}

function readLine(line: string): PastedLine {
  const words = line.replace(/[\u200b\ufeff]/g, "").trim();
  const text = words.replace(MARK, "");
  return { text: text.replace(/\s+/g, " ").trim(), isMarked: text !== words };
}

/** Among marked lines, one without a mark that begins in the middle of a sentence. */
function isContinued({ text, isMarked }: PastedLine): boolean {
  return !isMarked && /^\p{Ll}/u.test(text);
}
