import type { LetterGround } from "./letter-ground.ts";
import { evidenceSources, type Piece } from "./piece.ts";
import { quoteOf } from "./pieces-of-posting.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import type { Proof } from "./proofs.ts";
import { bridgeTo, sayProofs } from "./say-proofs.ts";

const PROOFS_LEFT_FOR_CHANGE = 1;
const QUOTE_WORDS = { fewest: 3, most: 14 } as const;
/** Words of a posting that read badly when said back: addressed to the reader, broken, or shouted. */
const UNQUOTABLE =
  /[“”"«»:;•▪◦|\n\r\t!?¿¡()[\]]|\b(you|your|we|our|us|tu|tus|te|su|sus|usted|nosotros|nuestr[oa]s?)\b/i;

/** What was done at work that answers the posting, the best first. */
export function planExperience(ground: LetterGround): PlannedParagraph {
  const proofs = experienceProofs(ground);
  const first = proofs[0];
  if (first === undefined) return { purpose: "proof", sentences: [] };
  return {
    purpose: "proof",
    sentences: [...leadTo(first, ground), ...sayProofs(proofs, ground, 2)],
  };
}

/** A newcomer's last proof belongs to the paragraph on the change. */
export function experienceProofs({ workProofs, isNewcomer, request }: LetterGround): readonly Proof[] {
  if (request.kind === "follow-up" || request.kind === "thank-you") return workProofs.slice(0, 2);
  return isNewcomer && workProofs.length > 2 ? workProofs.slice(0, -PROOFS_LEFT_FOR_CHANGE) : workProofs;
}

function leadTo(proof: Proof, ground: LetterGround): PlannedSentence[] {
  const quote = quotePiece(proof, ground);
  return quote === undefined
    ? bridgeTo(proof, ground, 11)
    : [{ slot: "lead.quote", pieces: { quote }, drop: 10 }];
}

/** The posting's own words that the proof answers, where they can be said back as they stand. */
function quotePiece(proof: Proof, { request }: LetterGround): Piece | undefined {
  if (request.posting.language !== request.language) return undefined;
  const answered = proof.asks.find(
    ({ requirement }) =>
      requirement.kind === "competency" && requirement.status === "met" && isQuotable(requirement.text),
  )?.requirement;
  if (answered === undefined) return undefined;
  const evidence = answered.evidence.filter(({ path }) => path === proof.path);
  const quotes = quoteOf(answered, request);
  if (quotes.length === 0) return undefined;
  return {
    text: answered.text.replace(/\s+/g, " ").replace(/[\s.,]+$/, ""),
    sources: [...quotes, ...evidenceSources(evidence)],
  };
}

function isQuotable(text: string): boolean {
  const count = text.trim().split(/\s+/).length;
  return (
    count >= QUOTE_WORDS.fewest &&
    count <= QUOTE_WORDS.most &&
    !UNQUOTABLE.test(text) &&
    /^[\p{L}\d]/u.test(text)
  );
}
