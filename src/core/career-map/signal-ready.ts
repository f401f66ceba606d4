import { clausesOf } from "./signal-clauses.ts";
import { findOccurrences, lexiconOf, type Occurrence } from "./signal-lexicon.ts";
import type { ReadySentence } from "./signal-match.ts";
import { negationsOf } from "./signal-negation.ts";
import type { Sentence } from "./signal-sentences.ts";
import { mendTypos } from "./signal-typos.ts";
import { type LineWord, lineWordsOf } from "./signal-words.ts";

const MEASURES = new Set(
  "hour hours hr hrs minute minutes day days week weeks month months year years time times percent dollars miles lbs pounds am pm hora horas minutos dia dias semanas meses anos vez veces dolares pesos millas kilos km turnos shifts nights mornings afternoons evenings weekends noches mananas tardes".split(
    " ",
  ),
);

const NUMBER_WORDS = new Set(
  "four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty hundred dozens hundreds cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta ochenta cien cientos decenas docenas".split(
    " ",
  ),
);

/** A sentence with what the rules and the weights ask of it. */
export function makeReady({ text, from, language }: Sentence): ReadySentence {
  const lexicon = lexiconOf(language);
  const words = mendTypos(lineWordsOf(text, from, language), lexicon);
  const occurrences = [...findOccurrences(words, lexicon), ...volumesIn(words)];
  return {
    words,
    language,
    found: byName(occurrences),
    clauses: clausesOf(words, occurrences, language),
    negations: negationsOf(words, language),
  };
}

/** Counts of things; a number of hours, dollars or the like is none, nor is one in a name ("ICD-10-CM", "3M"). */
function volumesIn(words: readonly LineWord[]): Occurrence[] {
  return words.flatMap((word, at): Occurrence[] => {
    const isNumber = BARE_NUMBER.test(word.text) || NUMBER_WORDS.has(word.text);
    const isMeasure = word.isAmount || MEASURES.has(words[at + 1]?.text ?? "");
    return isNumber && !isMeasure && !word.isOfName
      ? [{ name: "number", isAct: false, from: at, to: at + 1 }]
      : [];
  });
}

const BARE_NUMBER = /^\d[\d.,]*\+?k?$/;

function byName(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    found.set(occurrence.name, [...(found.get(occurrence.name) ?? []), occurrence]);
  }
  return found;
}
