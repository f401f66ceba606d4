import type { Match, MatchedRequirement } from "#core/matching/match.ts";
import type { RequirementLevel } from "#core/matching/posting.ts";
import type { Career } from "#core/model/career.ts";
import { targetOf } from "#core/model/field-place.ts";
import type { AnsweredAsk } from "./tailoring-change.ts";

/** What a line that answers an ask weighs: what is required counts before what is only described. */
const WEIGHTS = { required: 4, preferred: 2, duty: 1 } as const satisfies Record<RequirementLevel, number>;

/** What an entry, line or skill of the record answers in a posting. */
export interface Answers {
  readonly weight: number;
  readonly asks: readonly AnsweredAsk[];
}

const NONE: Answers = { weight: 0, asks: [] };

/** What each line and skill of the record answers, by its id; each ask counts once a line. */
export function answersById(career: Career, match: Match): (id: string) => Answers {
  const answers = new Map<string, Answers>();
  for (const requirement of match.requirements) {
    for (const id of idsAnswering(career, requirement)) {
      answers.set(id, withAsk(answers.get(id) ?? NONE, requirement));
    }
  }
  return (id) => answers.get(id) ?? NONE;
}

function idsAnswering(career: Career, { status, evidence }: MatchedRequirement): ReadonlySet<string> {
  if (status !== "met" && status !== "partial") return new Set();
  return new Set(evidence.flatMap(({ path }) => targetOf(career, path).recordIds.slice(-1)));
}

function withAsk({ weight, asks }: Answers, { kind, id, text, level }: MatchedRequirement): Answers {
  const ask = `${kind} ${id}`;
  if (asks.some((known) => known.id === ask)) return { weight, asks };
  return { weight: weight + WEIGHTS[level], asks: [...asks, { id: ask, text }] };
}
