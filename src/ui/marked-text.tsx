/** `[from, to)` in UTF-16 units of the text. */
type TextSpan = readonly [from: number, to: number];

interface MarkedTextProps {
  readonly text: string;
  /** In order, not overlapping. */
  readonly spans: readonly TextSpan[];
}

/** The text with the words that count underlined. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return (
    <>
      {piecesOf(text, spans).map(({ from, words, isMarked }) =>
        isMarked ? (
          <mark
            key={from}
            className="bg-transparent text-inherit underline decoration-2 decoration-accent/45 underline-offset-3"
          >
            {words}
          </mark>
        ) : (
          <span key={from}>{words}</span>
        ),
      )}
    </>
  );
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly isMarked: boolean;
}

function piecesOf(text: string, spans: readonly TextSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    pieces.push({ from: at, words: text.slice(at, from), isMarked: false });
    pieces.push({ from, words: text.slice(from, to), isMarked: true });
    at = to;
  }
  pieces.push({ from: at, words: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.words !== "");
}
