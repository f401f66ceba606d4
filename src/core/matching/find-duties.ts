import { readCompetencies } from "#core/career-map/read-competencies.ts";
import type { Language } from "#core/model/language.ts";
import { LEVEL_ROWS } from "./level-words-table.ts";
import type { Mention } from "./mention.ts";
import {
  DESCRIBED_DUTIES,
  LEAST_CONFIDENCE,
  NAMED_COMPETENCIES,
  TRUSTED_READINGS,
} from "./posting-competencies-table.ts";
import type { Section } from "./sections-table.ts";
import type { Sentence } from "./segment-posting.ts";

/** Where work is described; under demands and wishes only what is named outright counts. */
const DESCRIBES_WORK: ReadonlySet<Section> = new Set(["duties", "neutral"]);
const ASKS_YEARS =
  /\b(?:years?|anos?)\b[^.;]{0,30}\b(?:experience|experiencia)\b|\bexperiencia (?:\w+ )?de (?:\w+ )?\d/;
/** Lines of a form hold names and labels, no duties. */
const HOLDS_NO_DUTIES: ReadonlySet<Section> = new Set(["details"]);

/** Competencies that one sentence of a posting shows or names. */
export function findDuties(text: string, folded: string, sentence: Sentence, language: Language): Mention[] {
  if (HOLDS_NO_DUTIES.has(sentence.section)) return [];
  const said = folded.slice(sentence.from, sentence.to);
  const named = phrasesIn(said, NAMED_COMPETENCIES, sentence);
  if (!DESCRIBES_WORK.has(sentence.section) || asksInProse(said, sentence)) return named;
  const described = [...named, ...phrasesIn(said, DESCRIBED_DUTIES, sentence)];
  const open = TRUSTED_READINGS.filter(
    ({ id, only }) => only.test(said) && described.every((duty) => duty.id !== id),
  );
  if (open.length === 0) return described;
  const wanted = new Set(open.map(({ id }) => id));
  return [...described, ...shownDuties(text, sentence, language).filter(({ id }) => wanted.has(id))];
}

/** "You must have three years of coding …": a demand, whatever it speaks of. */
function asksInProse(said: string, { section }: Sentence): boolean {
  if (section !== "neutral") return false;
  if (ASKS_YEARS.test(said)) return true;
  return LEVEL_ROWS.some(
    ({ weak, side, pattern }) => weak !== true && side === "before" && said.search(pattern) !== -1,
  );
}

function shownDuties(text: string, sentence: Sentence, language: Language): Mention[] {
  const { competencies } = readCompetencies(text.slice(sentence.from, sentence.to), language);
  return competencies.flatMap(({ id, confidence, spans }) => {
    const first = spans[0];
    const last = spans.at(-1);
    if (first === undefined || last === undefined || confidence < LEAST_CONFIDENCE) return [];
    return [
      { kind: "competency", id, from: sentence.from + first[0], to: sentence.from + last[1], sentence },
    ];
  });
}

function phrasesIn(said: string, rows: typeof NAMED_COMPETENCIES, sentence: Sentence): Mention[] {
  return rows.flatMap(({ id, pattern }) =>
    [...said.matchAll(pattern)].map((match) => {
      const from = sentence.from + match.index;
      return { kind: "competency", id, from, to: from + match[0].trimEnd().length, sentence };
    }),
  );
}
