import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { stillProves, type TransferableSkill } from "#core/model/transferable-skill.ts";
import type { Block, ListItem } from "./block.ts";
import { type Composition, localizedRuns, shown, wordingOf } from "./composition.ts";

const NAMES = new Map(COMPETENCIES.map(({ id, labels }) => [id, labels]));

/** Each competency with the line that proves it. One whose lines are gone, left out or say something else is not named. */
export function composeTransferable(career: Career, composition: Composition): Block[] {
  const lines = shownLines(career, composition);
  const quoted = new Set<string>();
  const items = composition.transferable.flatMap((skill, index): ListItem[] => {
    const name = NAMES.get(skill.competency)?.[composition.language];
    const line = proofOf(skill, lines, quoted);
    if (name === undefined || line === undefined) return [];
    quoted.add(line.id);
    return [
      {
        path: `transferable[${index}]`,
        runs: [{ text: `${name}: `, strong: true }, ...localizedRuns(line.text, composition)],
      },
    ];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** The surest line that proves it, as a rule one that nothing else was proved by. */
function proofOf(
  { proofs }: TransferableSkill,
  lines: readonly Highlight[],
  quoted: ReadonlySet<string>,
): Highlight | undefined {
  const proving = proofs.flatMap((proof) =>
    lines.filter(({ id, text }) => id === proof.line && stillProves(text, proof)),
  );
  return proving.find(({ id }) => !quoted.has(id)) ?? proving[0];
}

/** Every line of what the document shows, as the document says it. */
function shownLines(career: Career, composition: Composition): Highlight[] {
  return [career.work, career.practicum, career.volunteer, career.education]
    .flatMap((entries) => shown<{ id: string; highlights: readonly Highlight[] }>(entries, composition))
    .flatMap(({ item }) => shown(item.highlights, composition))
    .map(({ item }) => ({ ...item, text: wordingOf(item.id, item.text, composition) }))
    .filter(({ text }) => localizedRuns(text, composition).length > 0);
}
