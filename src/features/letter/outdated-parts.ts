import { refreshLetter } from "#core/letters/refresh-letter.ts";
import type { ParagraphId } from "#core/model/ids.ts";
import type { Letter } from "#core/model/letter.ts";

/** What of a stored letter no longer follows from the record and the posting. */
export interface OutdatedParts {
  /** Whether the suggested words would be others now. */
  readonly isOld: boolean;
  /** Texts of sentences that would not be written today. */
  readonly sentences: ReadonlySet<string>;
  /** Paragraphs in the person's own words whose ground has changed. */
  readonly own: ReadonlySet<ParagraphId>;
}

export function outdatedParts(letter: Letter | undefined, fresh: Letter): OutdatedParts {
  if (letter === undefined) return { isOld: false, sentences: new Set(), own: new Set() };
  const refreshed = refreshLetter(letter, fresh);
  const today = new Set(suggestedSentences(fresh));
  const suggested = suggestedSentences(letter);
  return {
    isOld: suggested.join("\n") !== suggestedSentences(refreshed.letter).join("\n"),
    sentences: new Set(suggested.filter((text) => !today.has(text))),
    own: new Set(refreshed.outdated),
  };
}

/** The sentences that are printed as they were suggested. */
function suggestedSentences({ paragraphs }: Letter): string[] {
  return paragraphs
    .filter(({ ownText }) => ownText === undefined)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
