import type { Span } from "#core/matching/posting.ts";

export interface TextPiece {
  readonly from: number;
  readonly words: string;
  /** Numbers of the spans that cover the piece. */
  readonly marks: readonly number[];
}

/** The whole text in pieces, each wholly inside or outside of every span; spans may overlap. */
export function textPieces(text: string, spans: readonly Span[]): TextPiece[] {
  const cuts = new Set([0, text.length]);
  for (const [from, to] of spans) {
    if (from < text.length) cuts.add(from);
    if (to < text.length) cuts.add(to);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    const marks = spans.flatMap((span, number) => (span[0] <= from && span[1] >= to ? [number] : []));
    return { from, words: text.slice(from, to), marks };
  });
}
