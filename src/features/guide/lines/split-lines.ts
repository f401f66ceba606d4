const BULLET = /^\s*(?:[•▪◦‣·●○*–—-]|\d{1,2}[.)])\s+/u;

/** Pasted text as bullets: one a line, without the marks that stood before them. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
}
