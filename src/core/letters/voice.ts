import type { Language } from "#core/model/language.ts";
import type { LetterTone, Sentence } from "#core/model/letter.ts";
import { seedOf, shuffleBySeed } from "./choose-row.ts";
import type { PhraseTable, Slot } from "./phrase-table.ts";
import { ENGLISH_PHRASES } from "./phrases-english-table.ts";
import { SPANISH_PHRASES } from "./phrases-spanish-table.ts";
import type { Pieces } from "./pieces-of-person.ts";
import { isPractice, speakOfPlace } from "./place-of-practice.ts";

const PHRASES: Readonly<Record<Language, PhraseTable>> = { en: ENGLISH_PHRASES, es: SPANISH_PHRASES };
const ADDING = /\b(also|también|además)(?!\p{L})/iu;
const BLANK = /\{(\w+)\}/g;
/** What a blank adds to a phrase's claim to be chosen: who recommended comes before all, words that only connect count for nothing. */
const BLANK_WEIGHT: Readonly<Record<string, number>> = { referrer: 4, interviewDate: 2, same: 0, points: 0 };

/** Says one thing after another in one manner, without saying two things in a row alike. */
export interface Voice {
  /** A phrase of the slot that says most of what is known; undefined where each needs a fact that is missing. */
  readonly say: (slot: Slot, pieces: Pieces) => Sentence | undefined;
}

interface Row {
  readonly id: string;
  readonly text: string;
}

/** `seed`: what the letter is about; the same seed chooses the same phrases. */
export function createVoice(language: Language, tone: LetterTone, seed: string): Voice {
  const used = new Set<string>();
  let last = "";
  let lastRow = "";
  return {
    say: (slot, pieces) => {
      const rows = fittingRows(PHRASES[language], slot, tone, pieces);
      const ordered = shuffleBySeed(rows, seedOf(`${seed}/${slot}`));
      const row = ordered.toSorted((one, other) => fault(one) - fault(other))[0];
      if (row === undefined) return undefined;
      used.add(row.id);
      const sentence = sayRow(row, pieces, language);
      last = sentence.text;
      lastRow = row.text;
      return sentence;

      function fault({ id, text }: Row): number {
        const said = polish(fill(text, pieces, language), language);
        const likenesses = [
          openingOf(said) === openingOf(last),
          bothAdd(said, last),
          haveWordsInCommon(text, lastRow),
        ];
        return (used.has(id) ? 2 : 0) + likenesses.filter(Boolean).length;
      }
    },
  };
}

/** Two phrases that share a word of their own: "tengo a mi cargo" twice running. */
function haveWordsInCommon(one: string, other: string): boolean {
  const words = new Set(ownWordsOf(other));
  return ownWordsOf(one).some((word) => words.has(word));
}

function ownWordsOf(row: string): string[] {
  return (
    row
      .replace(BLANK, " ")
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  );
}

/** Two sentences in a row that each say "also". */
function bothAdd(one: string, other: string): boolean {
  return ADDING.test(one) && ADDING.test(other);
}

function fittingRows(table: PhraseTable, slot: Slot, tone: LetterTone, pieces: Pieces): Row[] {
  const { any = [], [tone]: ofTone = [] } = table[slot];
  const rows = [
    ...ofTone.map((text, at) => ({ id: `${slot}/${tone}/${at}`, text })),
    ...any.map((text, at) => ({ id: `${slot}/any/${at}`, text })),
  ].filter(({ text }) => blanksOf(text).every((blank) => pieces[blank] !== undefined));
  const weights = rows.map(({ text }) => weightOf(text));
  const most = Math.max(...weights);
  return rows.filter((_, at) => weights[at] === most);
}

function weightOf(text: string): number {
  return blanksOf(text).reduce((sum, blank) => sum + (BLANK_WEIGHT[blank] ?? 1), 0);
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(BLANK)].map((match) => match[1] ?? "");
}

function fill(text: string, pieces: Pieces, language: Language): string {
  const title = pieces["title"]?.text ?? "";
  if (language !== "es" || !isPractice(title)) return fillBlanks(text, pieces);
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return fillBlanks(
    speakOfPlace(text).replaceAll("{title}", () => small),
    pieces,
  );
}

function fillBlanks(text: string, pieces: Pieces): string {
  return text.replace(BLANK, (_, blank: string) => pieces[blank]?.text ?? "");
}

function sayRow(row: Row, pieces: Pieces, language: Language): Sentence {
  const sources = blanksOf(row.text).flatMap((blank) => pieces[blank]?.sources ?? []);
  return {
    text: polish(fill(row.text, pieces, language), language),
    sources: sources.length > 0 ? sources : [{ kind: "phrase", phrase: row.id }],
  };
}

/** Capital at the start, one space between words, no doubled full stop; Spanish "de el" and "a el" drawn together. */
export function polish(text: string, language: Language): string {
  const whole = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.{2,}$/, ".")
    .replace(/\.,(?=\s)/g, (mark) => mark);
  const drawn =
    language === "es" ? whole.replace(/\b([Dd])e el\b/g, "$1el").replace(/\b([Aa]) el\b/g, "$1l") : whole;
  return drawn.replace(
    /^([“"(]*)(\p{Ll})/u,
    (_, marks: string, first: string) => `${marks}${first.toUpperCase()}`,
  );
}

function openingOf(text: string): string {
  return text.split(" ", 1)[0]?.toLowerCase() ?? "";
}
