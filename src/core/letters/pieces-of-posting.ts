import type { Requirement } from "#core/matching/posting.ts";
import type { SentenceSource } from "#core/model/letter.ts";
import type { LetterRequest } from "./letter-request.ts";
import type { Piece } from "./piece.ts";
import { sayOrganization } from "./said-titles.ts";

/** What the posting gives to a letter by name; a name that its text does not hold was put right by the person. */
export interface PostingPieces {
  readonly title?: Piece;
  /** With its article, for a sentence; without, for a greeting. */
  readonly employer?: Piece;
  readonly employerName?: Piece;
}

export function postingPieces(request: LetterRequest): PostingPieces {
  const { posting, language } = request;
  const title = named("jobTitle", posting.title, request);
  const employerName = named("employer", posting.employer, request);
  return {
    ...(title === undefined ? {} : { title }),
    ...(employerName === undefined
      ? {}
      : { employerName, employer: { ...employerName, text: sayOrganization(employerName.text, language) } }),
  };
}

function named(
  field: "jobTitle" | "employer",
  name: string | null,
  { posting, postingText }: LetterRequest,
): Piece | undefined {
  const text = name?.replace(/\s+/g, " ").trim() ?? "";
  if (text === "") return undefined;
  const source = findQuote(text, postingText) ?? { kind: "told" as const, field, quote: text };
  if (field === "employer") return { text: calmed(text), sources: [source] };
  const title = calmed(unadorned(text));
  const isShouted = title !== unadorned(text);
  return { text: isShouted && posting.language === "es" ? inSentenceCase(title) : title, sources: [source] };
}

/** A title without its pictures, asides and exclamations. */
function unadorned(title: string): string {
  return title
    .normalize("NFC")
    .replace(/\([^)]*[!?][^)]*\)/g, " ")
    .replace(/\p{Extended_Pictographic}|\p{Cf}|\p{Mn}|[!¡?¿*]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s,;:–-]+$/, "")
    .replace(/\s+(position|job|role|opening)$/i, "")
    .replace(/^(puesto|vacante|posición|plaza) de\s+/i, "")
    .trim();
}

/** What is shouted, with capitals at the beginnings of words only; short words may be letters that stand for something. */
function calmed(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters.length < 8 || letters !== letters.toUpperCase()) return name;
  return name
    .replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<=\s)(OF|OR|AND|FOR|THE|IN|AT|DE|DEL|LA|EL|Y|E|O|EN|LOS|LAS|PARA|CON)(?=\s)/g, (word) =>
      word.toLowerCase(),
    )
    .replace(/(?<=\p{Ll}['’])S\b|(?<=\p{Ll}(?:\/|\())[AO]S?\b/gu, (ending) => ending.toLowerCase());
}

/** Spanish titles have one capital, letters that stand for something aside. */
function inSentenceCase(title: string): string {
  return title.replace(/(?<=[\s/(-])\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** The words that ask, as a source. */
export function quoteOf({ text, span }: Requirement, { postingText }: LetterRequest): SentenceSource[] {
  if (postingText.slice(span[0], span[1]) === text) return [{ kind: "posting", quote: text, span }];
  const found = findQuote(text, postingText);
  return found === undefined ? [] : [found];
}

/** Where the posting says these words, spaces and line ends counting alike. */
function findQuote(words: string, postingText: string): SentenceSource | undefined {
  const pattern = words.split(/\s+/).map(escaped).join("\\s+");
  const match = new RegExp(pattern, "iu").exec(postingText);
  if (match === null) return undefined;
  return { kind: "posting", quote: match[0], span: [match.index, match.index + match[0].length] };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
