import type { Requirement } from "#core/matching/posting.ts";
import type { SentenceSource } from "#core/model/letter.ts";
import type { LetterRequest } from "./letter-request.ts";
import type { Piece } from "./piece.ts";

/** What the posting gives to a letter by name; a name that its text does not hold was put right by the person. */
export interface PostingPieces {
  readonly title?: Piece;
  readonly employer?: Piece;
}

export function postingPieces(request: LetterRequest): PostingPieces {
  const { title, employer } = request.posting;
  const said = { title: named("jobTitle", title, request), employer: named("employer", employer, request) };
  return {
    ...(said.title === undefined ? {} : { title: said.title }),
    ...(said.employer === undefined ? {} : { employer: said.employer }),
  };
}

function named(
  field: "jobTitle" | "employer",
  name: string | null,
  { postingText }: LetterRequest,
): Piece | undefined {
  const text = name?.replace(/\s+/g, " ").trim() ?? "";
  if (text === "") return undefined;
  const source = findQuote(text, postingText) ?? { kind: "told" as const, field, quote: text };
  return { text: field === "jobTitle" ? calmed(text) : text, sources: [source] };
}

/** A title without its pictures, asides and exclamations; one that is shouted, with capitals at the beginnings of words only. */
function calmed(title: string): string {
  const bare = title
    .normalize("NFC")
    .replace(/\([^)]*[!?][^)]*\)/g, " ")
    .replace(/\p{Extended_Pictographic}|\p{Cf}|\p{Mn}|[!¡?¿*]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s,;:–-]+$/, "")
    .trim();
  const letters = bare.replace(/[^\p{L}]/gu, "");
  if (letters.length < 8 || letters !== letters.toUpperCase()) return bare;
  return bare.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
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
