import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { occupationById } from "#core/career-map/occupations.ts";
import type {
  TransferEvidence,
  TransferGap,
  TransferReport,
  TransferRow,
} from "#core/career-map/transfer-report.ts";
import type { CompetencyId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";

/** How much a target needs what stands in a group. */
export type Need = "essential" | "important" | "useful" | "minor";

export interface ProfileRow extends TransferRow {
  readonly gap: TransferGap | undefined;
}

export interface ProfileGroup {
  readonly need: Need;
  readonly rows: readonly ProfileRow[];
}

const NEEDS: readonly (readonly [need: Need, least: number, most: number])[] = [
  ["essential", 5, 5],
  ["important", 4, 4],
  ["useful", 3, 3],
  ["minor", 1, 2],
];

/** The rows of the report under what they weigh; rows that the target has no use for are left out. */
export function profileGroups({ competencies, gaps }: TransferReport): ProfileGroup[] {
  const rows = competencies.map((row) => ({ ...row, gap: gaps.find(({ id }) => id === row.id) }));
  return NEEDS.map(([need, least, most]) => ({
    need,
    rows: rows.filter(({ importance }) => importance >= least && importance <= most),
  })).filter((group) => group.rows.length > 0);
}

export interface Proof {
  readonly id: CompetencyId;
  readonly evidence: TransferEvidence;
}

const MOST_PROOFS = 3;
/** Marked characters from which more words prove no more. */
const AMPLE = 40;

/** The lines that prove a strength with the most words, weighed by what the target needs; each line and strength once. */
export function bestProofs({ strengths, competencies }: TransferReport): Proof[] {
  const candidates = competencies
    .filter(({ id }) => strengths.includes(id))
    .flatMap(({ id, importance, evidence }) =>
      evidence
        .filter(({ path }) => !path.startsWith("skills"))
        .map((each) => ({ id, evidence: each, weight: importance * Math.min(markedLength(each), AMPLE) })),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const proofs: Proof[] = [];
  for (const { id, evidence } of candidates) {
    const isTaken = proofs.some((proof) => proof.id === id || proof.evidence.path === evidence.path);
    if (!isTaken && proofs.length < MOST_PROOFS) proofs.push({ id, evidence });
  }
  return proofs;
}

function markedLength({ spans }: TransferEvidence): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

const LABELS = new Map(COMPETENCIES.map(({ id, labels }) => [id, labels]));

export function competencyName(id: CompetencyId, language: Language): string {
  return LABELS.get(id)?.[language] ?? id;
}

const NEEDED = 3;

/** The person's past jobs that usually bring a competency, by name. */
export function pastsThatBring({ expected }: TransferRow, language: Language): string[] {
  return expected
    .filter(({ weight }) => weight >= NEEDED)
    .flatMap(({ occupation }) => occupationById(occupation)?.labels[language] ?? []);
}
