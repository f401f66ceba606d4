import type { Evidence, EvidenceReason } from "#core/model/evidence.ts";
import type { CareerFacts, ReadLine } from "./career-facts.ts";
import type { MatchStatus } from "./match.ts";
import type { Requirement, RequirementKind } from "./posting.ts";

/** What the record says to one requirement. */
export interface Finding {
  readonly status: MatchStatus;
  readonly evidence: readonly Evidence[];
}

export type MatchOne = (requirement: Requirement, facts: CareerFacts) => Finding;
export type Matchers = Readonly<Record<RequirementKind, MatchOne>>;

export const NOTHING: Finding = { status: "unknown", evidence: [] };

const ORDER: Readonly<Record<MatchStatus, number>> = { met: 3, partial: 2, unmet: 1, unknown: 0 };
/** More quotes say no more. */
const MOST_QUOTES = 4;

/** The whole line, or the words of it from one place to another. */
export function evidenceOf(line: ReadLine, why: EvidenceReason, from = 0, to = line.text.length): Evidence {
  return { path: line.path, quote: line.text.slice(from, to), why };
}

/** `met` before `partial` before `unmet` before `unknown`. */
export function isBetter(one: MatchStatus, other: MatchStatus): boolean {
  return ORDER[one] > ORDER[other];
}

/** The best status found, with the quotes that stand for it, the first of each place; weaker findings are left out. */
export function bestOf(findings: readonly Finding[]): Finding {
  const best = findings.reduce<MatchStatus>(
    (known, { status }) => (isBetter(status, known) ? status : known),
    NOTHING.status,
  );
  const evidence = findings.filter(({ status }) => status === best).flatMap((finding) => finding.evidence);
  const byPath = new Map(evidence.toReversed().map((each) => [each.path, each]));
  return { status: best, evidence: [...byPath.values()].toReversed().slice(0, MOST_QUOTES) };
}
