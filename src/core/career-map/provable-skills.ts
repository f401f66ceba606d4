import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { LANGUAGES, type Language } from "#core/model/language.ts";
import type { LineProof, TransferableSkill } from "#core/model/transferable-skill.ts";
import { COMPETENCIES } from "./competencies.ts";
import { importanceFor } from "./importance-for.ts";
import type { CompetencyReading, ShownCompetency } from "./read-competencies.ts";

/** Less than this a coder hardly needs. */
const NEEDED = 3;

interface SurelyProved {
  readonly proof: LineProof;
  readonly confidence: number;
}

/**
 * What the record's own lines prove of what its target needs, what matters most first, with the lines that prove it:
 * those that do so in `language` before those that do on their other side alone, the surest first. `read` reads one line: its tables are
 * heavy, so that they come from outside.
 */
export function provableSkills(
  career: Career,
  language: Language,
  read: (text: string, language: Language) => CompetencyReading,
): TransferableSkill[] {
  const proved = provedBy(linesOf(career), read);
  return COMPETENCIES.map(({ id, importance }) => {
    const proofs = (proved.get(id) ?? []).toSorted(
      (a, b) => saidIn(b, language) - saidIn(a, language) || b.confidence - a.confidence,
    );
    return { id, weight: importanceFor(career.target.track, importance), proofs };
  })
    .filter(({ weight, proofs }) => weight >= NEEDED && proofs.length > 0)
    .toSorted((a, b) => b.weight - a.weight || sureness(b.proofs) - sureness(a.proofs))
    .map(({ id, proofs }) => ({ competency: id, proofs: proofs.map(({ proof }) => proof) }));
}

function linesOf({ work, practicum, volunteer, education }: Career): Highlight[] {
  return [...work, ...practicum, ...volunteer, ...education].flatMap(({ highlights }) => highlights);
}

function provedBy(
  lines: readonly Highlight[],
  read: (text: string, language: Language) => CompetencyReading,
): Map<string, SurelyProved[]> {
  const proved = new Map<string, SurelyProved[]>();
  for (const line of lines) {
    const onThisLine = new Map<string, SurelyProved>();
    for (const language of LANGUAGES) {
      const text = line.text[language]?.text ?? "";
      if (text.trim() === "") continue;
      for (const shown of read(text, language).competencies) {
        const other = onThisLine.get(shown.id);
        onThisLine.set(shown.id, {
          proof: { line: line.id, words: { ...other?.proof.words, [language]: wordsOf(shown, text) } },
          confidence: Math.max(shown.confidence, other?.confidence ?? 0),
        });
      }
    }
    for (const [id, one] of onThisLine) proved.set(id, [...(proved.get(id) ?? []), one]);
  }
  return proved;
}

function wordsOf({ spans }: ShownCompetency, text: string): string[] {
  return spans.map(([from, to]) => text.slice(from, to));
}

function sureness(proofs: readonly SurelyProved[]): number {
  return proofs[0]?.confidence ?? 0;
}

function saidIn({ proof }: SurelyProved, language: Language): number {
  return proof.words[language] === undefined ? 0 : 1;
}
