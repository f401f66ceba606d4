import type { PlacedWord } from "#core/documents/compare-words.ts";
import type { FormCheck } from "#io/proof/check-form.ts";
import type { Proof } from "#io/proof/prove-document.ts";
import type { FileProof } from "#io/proof/prove-file.ts";

/** So many words are named; of the others, the number. */
const MOST_NAMED = 4;
/** So many words stand on each side of a word that is quoted. */
const WORDS_BESIDE = 3;

/** What to say of a file that was made. */
export type Verdict =
  | { readonly kind: "whole"; readonly words: number; readonly text: string }
  | { readonly kind: "plain" }
  | Broken
  | { readonly kind: "unread" };

export interface Broken {
  readonly kind: "broken";
  readonly losses: readonly Loss[];
  /** What the file is not, besides whole. */
  readonly failed: readonly FormCheck[];
  /** Losses that are not named. */
  readonly more: number;
  readonly text: string;
}

export type Loss = { readonly word: string; readonly near: string } & (
  | { readonly kind: "missing" | "reordered" }
  | { readonly kind: "changed"; readonly found: string }
);

/** A file that reads back whole, or that is plain text already, is handed over at once; the others only if wanted. */
export function verdictOf(proof: FileProof | undefined): Verdict {
  if (proof === undefined) return { kind: "plain" };
  if (proof.kind === "unread") return { kind: "unread" };
  const { text, failed } = proof;
  if (proof.proof.ok && failed.length === 0) return { kind: "whole", words: proof.proof.compared, text };
  const losses = lossesOf(proof.proof);
  const named = losses.slice(0, MOST_NAMED);
  return { kind: "broken", losses: named, failed, more: losses.length - named.length, text };
}

function lossesOf({ missing, changed, reordered }: Proof): Loss[] {
  return [
    ...missing.map((placed): Loss => ({ kind: "missing", word: placed.word, near: wordsAround(placed) })),
    ...changed.map(
      ({ found, ...placed }): Loss => ({
        kind: "changed",
        word: placed.word,
        found,
        near: wordsAround(placed),
      }),
    ),
    ...reordered.map((placed): Loss => ({ kind: "reordered", word: placed.word, near: wordsAround(placed) })),
  ];
}

/** The word as it is written, with its neighbours; the beginning of the line where it isn't found. */
function wordsAround({ word, line }: PlacedWord): string {
  const written = line.split(/\s+/);
  const at = written.findIndex((part) => part.normalize("NFKC").toLowerCase().includes(word));
  const from = Math.max(0, at - WORDS_BESIDE);
  const to = Math.max(0, at) + WORDS_BESIDE + 1;
  return `${from > 0 ? "…" : ""}${written.slice(from, to).join(" ")}${to < written.length ? "…" : ""}`;
}
