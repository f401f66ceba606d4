import type { Evidence, EvidenceReason } from "#core/model/evidence.ts";
import type { SentenceSource } from "#core/model/letter.ts";

/** Words for a blank of a phrase, with what they rest on. */
export interface Piece {
  readonly text: string;
  readonly sources: readonly SentenceSource[];
}

/** A quote of the record as a source. */
export function recordSource(path: string, quote: string, why: EvidenceReason): SentenceSource {
  return { kind: "record", evidence: { path, quote, why } };
}

export function evidenceSources(evidence: readonly Evidence[]): SentenceSource[] {
  return evidence.map((each) => ({ kind: "record", evidence: each }));
}

/** The record's words as they stand, or said in other words (`text`) that add nothing to them. */
export function recordPiece(path: string, quote: string, why: EvidenceReason, text = quote): Piece {
  return { text, sources: [recordSource(path, quote, why)] };
}

/** Pieces said as one, such as a joined list. */
export function mergePieces(text: string, pieces: readonly Piece[]): Piece {
  return { text, sources: pieces.flatMap(({ sources }) => sources) };
}
