import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { stillProves } from "#core/career-map/still-proves.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { TransferableSkill } from "#core/model/transferable-skill.ts";
import type { Block, ListItem } from "./block.ts";
import { type Composition, localizedRuns, shown, wordingOf } from "./composition.ts";

const NAMES = new Map(COMPETENCIES.map(({ id, labels }) => [id, labels]));

/** A competency that the document names, its place among them, and the lines that still prove it. */
interface ProvedSkill {
  readonly at: number;
  readonly name: string;
  readonly lines: readonly Highlight[];
}

/**
 * Each competency with a line that proves it; those that one line alone proves stand before it together. One whose lines
 * are gone, left out or say something else is not named.
 */
export function composeTransferable(career: Career, composition: Composition): Block[] {
  const lines = shownLines(career, composition);
  const skills = composition.transferable.flatMap((skill, at) => provedSkill(skill, at, lines, composition));
  const quotes = [...byQuote(skills)].toSorted((a, b) => firstPlace(a) - firstPlace(b));
  const items = quotes.map(([line, named]): ListItem => {
    const names = named.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
    return {
      path: `transferable[${firstPlace([line, named])}]`,
      runs: [{ text: `${names.join("; ")}: `, strong: true }, ...localizedRuns(line.text, composition)],
    };
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

function provedSkill(
  { competency, proofs }: TransferableSkill,
  at: number,
  shownOnes: readonly Highlight[],
  { language }: Composition,
): ProvedSkill[] {
  const name = NAMES.get(competency)?.[language];
  const lines = proofs.flatMap((proof) =>
    shownOnes.filter(({ id, text }) => id === proof.line && stillProves(text, proof)),
  );
  return name === undefined || lines.length === 0 ? [] : [{ at, name, lines }];
}

/** A line of its own for each skill as far as they go: those with the least choice choose first. */
function byQuote(skills: readonly ProvedSkill[]): Map<Highlight, ProvedSkill[]> {
  const quotes = new Map<Highlight, ProvedSkill[]>();
  for (const skill of skills.toSorted((a, b) => a.lines.length - b.lines.length || a.at - b.at)) {
    const line = skill.lines.find((each) => !quotes.has(each)) ?? skill.lines[0];
    if (line !== undefined) quotes.set(line, [...(quotes.get(line) ?? []), skill]);
  }
  return quotes;
}

function firstPlace([, named]: readonly [Highlight, readonly ProvedSkill[]]): number {
  return Math.min(...named.map(({ at }) => at));
}

/** Every line of what the document shows, as the document says it. */
function shownLines(career: Career, composition: Composition): Highlight[] {
  return [career.work, career.practicum, career.volunteer, career.education]
    .flatMap((entries) => shown<{ id: string; highlights: readonly Highlight[] }>(entries, composition))
    .flatMap(({ item }) => shown(item.highlights, composition))
    .map(({ item }) => ({ ...item, text: wordingOf(item.id, item.text, composition) }))
    .filter(({ text }) => localizedRuns(text, composition).length > 0);
}
