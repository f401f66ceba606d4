import type { Requirement } from "#core/matching/posting.ts";
import type { SentenceSource } from "#core/model/letter.ts";
import { isAfterInterview, type LetterGround } from "./letter-ground.ts";
import { evidenceSources, type Piece } from "./piece.ts";
import type { PlannedParagraph, PlannedSentence } from "./planned-letter.ts";
import type { Proof } from "./proof.ts";
import { tellingCompetency } from "./say-competency.ts";
import { bridgeTo, sayProofs } from "./say-proofs.ts";

type PostingSource = Extract<SentenceSource, { kind: "posting" }>;

const FIRST_PROOFS = 2;
const AFTER_INTERVIEW = 2;
/** The words that ask must be this much of the line, so that the line is about them. */
const SHARE_OF_LINE = 0.6;
const QUOTE_WORDS = { fewest: 4, most: 14 } as const;
/** Words of a posting that read badly when said back: addressed to the reader, with figures of its own, broken or shouted. */
const UNQUOTABLE =
  /[“”"«»|\t!?¿¡()[\]&/+\d]|\b(you|your|yours|we|our|us|tu|tus|te|ti|su|sus|usted|ustedes|vas|nosotros|nuestr[oa]s?)\b|\p{Extended_Pictographic}/iu;
/** Asks for knowledge of a thing: a deed is no answer to them. */
const KNOWLEDGE: ReadonlySet<string> = new Set(["medical-terminology", "health-it", "office-software"]);
/** Where a line of a posting begins and ends. */
const LINE_EDGE = /[\n\r.;:•▪◦●■*✓»–—]|\s-\s/;

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

/** The rest belongs to the paragraph that follows: on the change for a newcomer, on further work else. */
export function experienceProofs({ workProofs, practiceProofs, request }: LetterGround): readonly Proof[] {
  if (isAfterInterview(request.kind)) return afterInterview(workProofs, practiceProofs);
  const isWhole = workProofs.length <= FIRST_PROOFS || request.kind === "externship";
  return isWhole ? workProofs : workProofs.slice(0, FIRST_PROOFS);
}

/** Two things to be remembered by: one from work, and practice in coding where there is some. */
function afterInterview(work: readonly Proof[], practice: readonly Proof[]): readonly Proof[] {
  const coded = practice.slice(0, AFTER_INTERVIEW - 1);
  return [...work.slice(0, AFTER_INTERVIEW - coded.length), ...coded];
}

function leadTo(proof: Proof, ground: LetterGround): PlannedSentence[] {
  if (isAfterInterview(ground.request.kind)) return [{ slot: "lead.after", pieces: {}, drop: 8 }];
  const quote = quotePiece(proof, ground);
  return quote === undefined
    ? bridgeTo(proof, ground, 11)
    : [{ slot: "lead.quote", pieces: { quote }, drop: 10 }];
}

/** The posting's own line that the proof answers, where it can be said back as it stands. */
function quotePiece(proof: Proof, { request }: LetterGround): Piece | undefined {
  const { posting, language } = request;
  if (posting.language !== language) return undefined;
  for (const { requirement } of proof.asks) {
    const isAnswer =
      requirement.kind === "competency" && requirement.id === tellingCompetency(proof, language);
    if (!isAnswer || requirement.status !== "met" || KNOWLEDGE.has(requirement.id)) continue;
    const source = lineAround(requirement, request);
    if (source === undefined) continue;
    const evidence = requirement.evidence.filter(({ path }) => path === proof.path);
    return { text: source.quote, sources: [source, ...evidenceSources(evidence)] };
  }
  return undefined;
}

/** The whole line of the posting that the requirement stands in. */
function lineAround(
  { span }: Requirement,
  { postingText }: LetterGround["request"],
): PostingSource | undefined {
  const before = postingText.slice(0, span[0]).split(LINE_EDGE).at(-1) ?? "";
  const after = postingText.slice(span[1]).split(LINE_EDGE)[0] ?? "";
  const whole = before + postingText.slice(span[0], span[1]) + after;
  const quote = whole.trim().replace(/^[^\p{L}]+|[\s,]+$/gu, "");
  const from = span[0] - before.length + whole.indexOf(quote);
  const isAboutIt = (span[1] - span[0]) / quote.length >= SHARE_OF_LINE;
  return isAboutIt && isQuotable(quote)
    ? { kind: "posting", quote, span: [from, from + quote.length] }
    : undefined;
}

function isQuotable(quote: string): boolean {
  const count = quote.split(/\s+/).length;
  const isOneLine = !LINE_EDGE.test(quote) && !/\s{2,}/.test(quote);
  return count >= QUOTE_WORDS.fewest && count <= QUOTE_WORDS.most && isOneLine && !UNQUOTABLE.test(quote);
}
