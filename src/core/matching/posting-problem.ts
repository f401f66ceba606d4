import { foldText } from "#core/text/fold-text.ts";
import type { Posting } from "./posting.ts";

/** What is to be said of a text that is not, or hardly, a posting for coding work. */
export type PostingProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly limit: number }
  | { readonly kind: "other-language" }
  | { readonly kind: "asks-nothing" }
  | { readonly kind: "other-work" };

/** UTF-16 units; ten times the longest postings there are. */
export const LONGEST_POSTING = 300_000;
const ENOUGH_WORDS = 12;
const LEAST_SHARE = 0.12;
/** Words that English or Spanish prose cannot do without; folded. */
const SMALL_WORDS =
  /^(?:the|and|of|to|in|for|with|on|at|by|from|as|a|an|is|are|be|or|our|we|you|your|that|this|will|not|have|has|must|el|la|los|las|de|del|y|e|en|para|con|por|un|una|al|que|su|sus|como|o|es|son|se|no|lo|le)$/;
/** The same of neighbours that share half of them. */
const FOREIGN_WORDS =
  /^(?:le|les|des|du|et|pour|avec|dans|vous|nous|est|une|au|aux|ans|deux|chez|notre|votre|und|der|die|das|mit|fur|wir|sie|nicht|ist|einen|il|di|che|per|sono|uma|com|voce|nao|ao|aos|em|os|pelo|pela|ou|het|een|van|voor|wij|met)$/;

/** Letters that Portuguese, French, Italian or German words have, and English and Spanish ones don't. */
const FOREIGN_LETTERS = /\p{L}*[ãõâêôàèùçß]\p{L}*/gu;

/** Before anything is read: an empty text, or one that is no posting by its length or language. */
export function textProblem(text: string): PostingProblem | undefined {
  if (text.trim() === "") return { kind: "empty" };
  if (text.length > LONGEST_POSTING) return { kind: "too-long", limit: LONGEST_POSTING };
  const start = text.slice(0, 20_000);
  const words = foldText(start).match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  const own = words.filter((word) => SMALL_WORDS.test(word)).length;
  const foreign =
    words.filter((word) => FOREIGN_WORDS.test(word)).length + (start.match(FOREIGN_LETTERS)?.length ?? 0);
  const isOther = foreign > own || (own / words.length < LEAST_SHARE && hasOtherScript(text));
  return isOther ? { kind: "other-language" } : undefined;
}

function hasOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}

/** Words of coding, billing and records; a builder has codes too, and a programmer codes. Folded, both. */
const OF_THE_WORK =
  /\b(?:cod(?:ing|ers?)|codific\w+|bill(?:ing|ers?)|factura\w*|claims?|reclamaciones|records?|health information|expedientes|historiales)\b/;
const OF_HEALTH =
  /\b(?:health ?-?care|health information|clinical|medical|hospitals?|patients?|clinics?|physicians?|clinic[oa]s?|medic[oa]s?|salud|hospitalari[oa]s?|pacientes?|dental|cpc|rhit)\b/;

/** After the reading: nothing was asked, or nothing of coding, billing or records. */
export function postingProblem(text: string, posting: Posting): PostingProblem | undefined {
  if (posting.requirements.length === 0) return { kind: "asks-nothing" };
  const isOfField = posting.requirements.some(
    ({ kind, id }) => kind === "codeSet" || id === "code-assignment" || id === "claims-billing",
  );
  const folded = foldText(text);
  const isMentioned = OF_THE_WORK.test(folded) && OF_HEALTH.test(folded);
  return isOfField || isMentioned ? undefined : { kind: "other-work" };
}
