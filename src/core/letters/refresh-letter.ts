import type { ParagraphId } from "#core/model/ids.ts";
import type { Letter, Paragraph } from "#core/model/letter.ts";

export interface RefreshedLetter {
  readonly letter: Letter;
  /** Paragraphs in the person's own wording that would be composed otherwise now: the posting or the record has changed since. */
  readonly outdated: readonly ParagraphId[];
}

/**
 * A letter brought up to date with a freshly written one. Paragraphs and lines in the person's own wording stay word for
 * word and in their place; the others are replaced and keep their ids.
 */
export function refreshLetter(old: Letter, fresh: Letter): RefreshedLetter {
  const pairs = pairParagraphs(old.paragraphs, fresh.paragraphs);
  const paragraphs = pairs.flatMap(({ before, after }) => mergePair(before, after));
  return {
    letter: { ...fresh, ...ownLinesOf(old), paragraphs },
    outdated: pairs.flatMap(({ before, after }) =>
      before !== undefined && isOwn(before) && !saysTheSame(before, after) ? [before.id] : [],
    ),
  };
}

/** Takes the fresh wording's basis as known for one paragraph, so that it is outdated no more; the own wording stays. */
export function acceptParagraph(letter: Letter, fresh: Letter, id: ParagraphId): Letter {
  const pair = pairParagraphs(letter.paragraphs, fresh.paragraphs).find(({ before }) => before?.id === id);
  const sentences = pair?.after?.sentences ?? [];
  return {
    ...letter,
    paragraphs: letter.paragraphs.map((paragraph) =>
      paragraph.id === id ? { ...paragraph, sentences } : paragraph,
    ),
  };
}

interface Pair {
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
}

/** Paragraphs of one purpose belong together in their order; what has no partner stays where it stood. */
function pairParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const partnerOf = new Map<Paragraph, Paragraph>();
  for (const [at, paragraph] of after.entries()) {
    const place = after.slice(0, at).filter(({ purpose }) => purpose === paragraph.purpose).length;
    const partner = before.filter(({ purpose }) => purpose === paragraph.purpose)[place];
    if (partner !== undefined) partnerOf.set(paragraph, partner);
  }
  const pairs: Pair[] = after.map((paragraph) => ({ before: partnerOf.get(paragraph), after: paragraph }));
  const partnered = new Set(partnerOf.values());
  for (const [at, paragraph] of before.entries()) {
    if (partnered.has(paragraph)) continue;
    const behind = pairs.findIndex((pair) => pair.before !== undefined && pair.before === before[at - 1]);
    const alone: Pair = { before: paragraph, after: undefined };
    pairs.splice(behind === -1 && at > 0 ? pairs.length : behind + 1, 0, alone);
  }
  return pairs;
}

function mergePair(before: Paragraph | undefined, after: Paragraph | undefined): Paragraph[] {
  if (before !== undefined && isOwn(before)) return [before];
  if (after === undefined) return [];
  return [before === undefined ? after : { ...after, id: before.id }];
}

function isOwn({ ownText }: Paragraph): boolean {
  return ownText !== undefined;
}

function saysTheSame(before: Paragraph, after: Paragraph | undefined): boolean {
  return composedText(before) === composedText(after);
}

function composedText(paragraph: Paragraph | undefined): string {
  return paragraph?.sentences.map(({ text }) => text).join(" ") ?? "";
}

function ownLinesOf({ ownLines, salutation, closing }: Letter): Partial<Letter> {
  if (ownLines === undefined || ownLines.length === 0) return {};
  return {
    ownLines,
    ...(ownLines.includes("salutation") ? { salutation } : {}),
    ...(ownLines.includes("closing") ? { closing } : {}),
  };
}
