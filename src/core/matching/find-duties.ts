import { readCompetencies } from "#core/career-map/read-competencies.ts";
import type { Language } from "#core/model/language.ts";
import type { Mention } from "./mention.ts";
import { COMPETENCY_PHRASES, DOUBTFUL_READINGS, LEAST_CONFIDENCE } from "./posting-competencies-table.ts";
import type { Sentence } from "./segment-posting.ts";

/** Competencies that one sentence of a posting shows or names. */
export function findDuties(text: string, folded: string, sentence: Sentence, language: Language): Mention[] {
  const said = folded.slice(sentence.from, sentence.to);
  return [...shownDuties(text, said, sentence, language), ...namedDuties(said, sentence)];
}

function shownDuties(text: string, said: string, sentence: Sentence, language: Language): Mention[] {
  const { competencies } = readCompetencies(text.slice(sentence.from, sentence.to), language);
  return competencies.flatMap(({ id, confidence, spans }) => {
    const first = spans[0];
    const last = spans.at(-1);
    if (first === undefined || last === undefined || confidence < LEAST_CONFIDENCE) return [];
    if (DOUBTFUL_READINGS.some((row) => row.id === id && row.where.test(said))) return [];
    return [
      { kind: "competency", id, from: sentence.from + first[0], to: sentence.from + last[1], sentence },
    ];
  });
}

function namedDuties(said: string, sentence: Sentence): Mention[] {
  return COMPETENCY_PHRASES.flatMap(({ id, pattern }) =>
    [...said.matchAll(pattern)].map((match) => {
      const from = sentence.from + match.index;
      return { kind: "competency", id, from, to: from + match[0].length, sentence };
    }),
  );
}
