import type { Letter, Paragraph } from "#core/model/letter.ts";

/**
 * A letter written anew with everything in it that the person worded: a paragraph of theirs takes the place of the
 * fresh one of its purpose, or keeps its own place where there is none; greeting and closing of theirs stay.
 */
export function keepOwnWords(old: Letter, fresh: Letter): Letter {
  const paragraphs = [...fresh.paragraphs];
  const taken = new Set<Paragraph>();
  for (const [at, own] of old.paragraphs.entries()) {
    if (own.ownText === undefined) continue;
    const place = paragraphs.findIndex((each) => each.purpose === own.purpose && !taken.has(each));
    const kept = place === -1 ? own : { ...own, sentences: paragraphs[place]?.sentences ?? own.sentences };
    taken.add(kept);
    if (place === -1) paragraphs.splice(Math.min(at, paragraphs.length), 0, kept);
    else paragraphs[place] = kept;
  }
  const ownLines = old.ownLines ?? [];
  return {
    ...fresh,
    paragraphs,
    ...(ownLines.length === 0 ? {} : { ownLines }),
    ...Object.fromEntries(ownLines.map((line) => [line, old[line]])),
  };
}

/** The sentences of a letter that a fresh one would no longer say: the record or the posting has changed. */
export function outdatedSentences(letter: Letter, fresh: Letter): ReadonlySet<string> {
  const current = new Set(sentencesOf(keepOwnWords(letter, fresh)));
  return new Set(sentencesOf(letter).filter((text) => !current.has(text)));
}

/** Whether the letter would say anything else if written again; the person's own words and the date don't count. */
export function isOutdated(letter: Letter, fresh: Letter): boolean {
  return sentencesOf(letter).join("\n") !== sentencesOf(keepOwnWords(letter, fresh)).join("\n");
}

function sentencesOf({ paragraphs }: Letter): string[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}
