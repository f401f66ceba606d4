import { isBetter } from "#core/matching/finding.ts";
import type { Match, MatchedRequirement } from "#core/matching/match.ts";
import type { RequirementLevel } from "#core/matching/posting.ts";

export const LEVELS = ["required", "preferred", "duty"] as const satisfies readonly RequirementLevel[];

/** One thing asked for: a requirement, or alternatives of which one is enough. */
export interface Ask {
  readonly key: string;
  /** The alternative that the record answers best; it gives the ask its level and status. */
  readonly best: MatchedRequirement;
  /** In the posting's order. */
  readonly alternatives: readonly MatchedRequirement[];
}

/** The requirements as asks, in the posting's order. */
export function asksOf(match: Match): Ask[] {
  const asks = new Map<string, Ask>();
  match.requirements.forEach((requirement, index) => {
    const key = requirement.group ?? `${requirement.kind}-${requirement.id}-${index}`;
    const known = asks.get(key);
    const best =
      known === undefined || isBetter(requirement.status, known.best.status) ? requirement : known.best;
    asks.set(key, { key, best, alternatives: [...(known?.alternatives ?? []), requirement] });
  });
  return [...asks.values()];
}

/** The asks at which a recruiter may stop. */
export function knockOutsOf(asks: readonly Ask[], { summary }: Match): Ask[] {
  return asks.filter(({ best }) =>
    summary.knockOuts.some(({ kind, id }) => kind === best.kind && id === best.id),
  );
}
