import { competencyIdSchema } from "#core/model/ids.ts";
import { slotNamesOf } from "./fill-pattern.ts";
import { GAPS, type GapName } from "./gaps-table.ts";
import type {
  BulletPattern,
  Occupation,
  OccupationCompetency,
  OccupationTitles,
  PatternSlot,
} from "./occupation.ts";
import { onetElementFor } from "./onet-elements.ts";
import { SLOTS } from "./slots-table.ts";

/** Competency, weight 0–5 and, where O*NET rates it, the importance of its element for this occupation. */
export type CompetencyRow = readonly [competency: string, weight: number, origin?: number];

export interface PatternRow {
  readonly id: string;
  readonly competency: string;
  /** The past of a regular verb is left to the rule: `[Chart]` for `[Charted|Chart]`. */
  readonly en: string;
  readonly es: string;
}

/** An occupation as its file states it; slots and gaps are named and looked up in their tables. */
export interface OccupationRow {
  readonly id: string;
  readonly strengths: { readonly en: string; readonly es: string };
  readonly competencies: readonly CompetencyRow[];
  readonly gaps: readonly GapName[];
  readonly patterns: readonly PatternRow[];
}

export function buildOccupation(names: OccupationTitles, row: OccupationRow): Occupation {
  return {
    ...names,
    strengths: row.strengths,
    competencies: row.competencies.map(buildCompetency),
    patterns: row.patterns.map((pattern) => buildPattern(row.id, pattern)),
    gaps: row.gaps.map((name) => GAPS[name]),
  };
}

function buildCompetency([competency, weight, origin]: CompetencyRow): OccupationCompetency {
  const id = competencyIdSchema.parse(competency);
  const onet = onetElementFor(id);
  if (origin === undefined || onet === undefined) return { id, weight, source: { kind: "judgment" } };
  return { id, weight, source: { kind: "onet", element: onet.element, origin, coder: onet.coder } };
}

function buildPattern(occupation: string, { id, competency, en: row, es }: PatternRow): BulletPattern {
  const en = row.replace(REGULAR_VERB, (_mark, verb: string) => `[${pastOf(verb)}|${verb}]`);
  const names = new Set([...slotNamesOf(en), ...slotNamesOf(es)]);
  const slots = Object.fromEntries([...names].flatMap((name) => slotEntry(name)));
  return {
    id: `${occupation}.${id}`,
    competency: competencyIdSchema.parse(competency),
    text: { en, es },
    slots,
  };
}

const REGULAR_VERB = /\[(\w+)\]/g;

function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function slotEntry(name: string): [string, PatternSlot][] {
  const slot = Object.hasOwn(SLOTS, name) ? SLOTS[name] : undefined;
  return slot === undefined ? [] : [[name, slot]];
}
