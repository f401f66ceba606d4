import { foldText } from "#core/text/fold-text.ts";
import type { SectionKind } from "./section-kind.ts";
import { HEADING_COMPANIONS, HEADING_WORDS, SECTION_NAMES } from "./section-names-table.ts";

export interface NamedSection {
  readonly kind: SectionKind;
  readonly also?: SectionKind;
  readonly weight: number;
  /** Words that no heading has. */
  readonly strangers: number;
}

const MAX_HEADING_WORDS = 9;
const LONGEST_HEADING = 70;
/** Above this, a heading in one word is more than one word. */
const LONGEST_HEADING_WORD = 9;
/** What section a heading names alone, at least. */
const SURE = 3;

const OF_A_FIELD =
  /\b(?:certificate|diploma|degree|license|certification|certificado|certificacion|diplomado|titulo|licencia|curso|course|training|estudios|studies) (?:in|en|of|de)\b/;

/** "Certificate in Medical Coding": names of degrees hold the words of sections. */
export function isOfAField(folded: string): boolean {
  return OF_A_FIELD.test(folded);
}

/** Short enough for a heading. */
export function isHeadingShaped(given: string): boolean {
  const text = unspaceLetters(given);
  return text.length > 1 && text.length <= LONGEST_HEADING && text.split(/\s+/).length <= MAX_HEADING_WORDS;
}

/** "E D U C A T I O N" is a word set wide. */
function unspaceLetters(text: string): string {
  if (!/^(?:[\p{L}'’&]\s){3,}\p{L}(?!\p{L})/u.test(text)) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}

/** What kind of section the folded words of a heading name. */
export function nameSection(folded: string): NamedSection | undefined {
  const rows = SECTION_NAMES.filter((row) => row.words.test(folded)).sort((a, b) => b.weight - a.weight);
  const [best] = rows;
  if (best === undefined) return undefined;
  const rest = rows.reduce((text, row) => text.replace(new RegExp(row.words.source, "g"), " "), folded);
  const strangers = rest
    .split(/[\s/]+/)
    .filter((word) => /\p{L}/u.test(word) && !HEADING_COMPANIONS.has(word)).length;
  const second = rows.find((row) => row.kind !== best.kind && /[&/,]|\b(and|y|e)\b/.test(folded));
  const named = { weight: best.weight, strangers };
  if (best.kind === "credentials" && second?.kind === "education")
    return { ...named, kind: "education", also: "credentials" };
  return { ...named, kind: best.kind, ...(second && { also: second.kind }) };
}

/** Whether a text is the name of a section and nothing more; used where columns are told apart. */
export function namesSection(text: string): boolean {
  if (!isHeadingShaped(text)) return false;
  const folded = foldHeading(text);
  const named = isOfAField(folded) ? undefined : nameSection(folded);
  return named !== undefined && named.strangers === 0 && named.weight >= SURE;
}

/** A heading without case, accents, punctuation, and with its words apart. */
export function foldHeading(text: string): string {
  const folded = foldText(unspaceLetters(text))
    .replace(/[^\p{L}&\s/-]+/gu, " ")
    .trim();
  return folded.length > LONGEST_HEADING_WORD && !folded.includes(" ") ? segmentWords(folded) : folded;
}

/** Words set so wide that no space is left between them are told apart by the words that headings have. */
function segmentWords(folded: string): string {
  const ends: (string | undefined)[] = [""];
  for (let end = 1; end <= folded.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = ends[start];
      const word = folded.slice(start, end);
      if (before !== undefined && HEADING_WORDS.has(word))
        ends[end] ??= before === "" ? word : `${before} ${word}`;
    }
  }
  return ends[folded.length] ?? folded;
}
