import type { Language } from "#core/model/language.ts";
import type { FileKind } from "./document.ts";
import { labelsFor } from "./labels/labels-for.ts";

/** Longest part of a name, in letters: whole names stay well under every system's limit. */
const LONGEST_PART = 40;
/** Words before a surname that belong to it. */
const PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "da",
  "dos",
  "di",
  "van",
  "von",
  "der",
  "den",
]);
const SUFFIXES = /^(jr|sr|i{2,3}|iv)\.?$/i;
/** Letters that have no accent to take off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
  œ: "oe",
  Œ: "OE",
};

/**
 * `Ibarra-Marisol-Resume-Rio-Grande-Orthopedics.pdf`: sorts by surname, ASCII letters, digits and hyphens only, so that every
 * system and upload form takes it. Parts without a usable letter are left out.
 */
export function fileNameFor(document: {
  readonly name: string;
  readonly kind: FileKind;
  readonly language: Language;
  readonly employer?: string | undefined;
  /** What the person calls the document, where a record has several. */
  readonly documentName?: string | undefined;
  readonly extension: string;
}): string {
  const word = labelsFor(document.language).fileWords[document.kind];
  const parts = [sortable(document.name), word, document.employer ?? "", document.documentName ?? ""];
  return `${parts
    .map(asciiPart)
    .filter((part) => part !== "")
    .join("-")}.${document.extension}`;
}

/** Surname first. The last word is the surname, with its particles; a Spanish second surname can't be told from a middle name. */
function sortable(name: string): string {
  const [beforeComma = "", afterComma] = name.split(",").map((part) => part.trim());
  if (afterComma !== undefined && afterComma !== "" && !SUFFIXES.test(afterComma))
    return `${beforeComma} ${afterComma}`;
  const words = beforeComma.split(/\s+/).filter((word) => !SUFFIXES.test(word));
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has((words[first - 1] ?? "").toLowerCase())) first -= 1;
  return [...words.slice(Math.max(first, 0)), ...words.slice(0, Math.max(first, 0))].join(" ");
}

function asciiPart(text: string): string {
  const plain = Array.from(text, (letter) => PLAIN_LETTERS[letter] ?? letter).join("");
  const hyphened = plain
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’.]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "-");
  return hyphened.slice(0, LONGEST_PART).replace(/^-+|-+$/g, "");
}
