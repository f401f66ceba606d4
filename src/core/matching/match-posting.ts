import type { Career } from "#core/model/career.ts";
import { type CareerFacts, gatherFacts } from "./career-facts.ts";
import { isBetter, type Matchers } from "./finding.ts";
import type { Match, MatchedRequirement, MatchStatus } from "./match.ts";
import { matchCredential } from "./match-credential.ts";
import { matchEducation } from "./match-education.ts";
import { matchExperience } from "./match-experience.ts";
import { matchLanguage } from "./match-language.ts";
import { matchCompetency, matchTerm } from "./match-terms.ts";
import type { Posting, Requirement, RequirementKind, RequirementLevel } from "./posting.ts";

const MATCHERS: Matchers = {
  credential: matchCredential,
  codeSet: matchTerm,
  system: matchTerm,
  setting: matchTerm,
  specialty: matchTerm,
  competency: matchCompetency,
  experience: matchExperience,
  education: matchEducation,
  language: matchLanguage,
};
/** Kinds that a recruiter reads first and stops at. */
const KNOCK_OUT_KINDS: ReadonlySet<RequirementKind> = new Set([
  "credential",
  "education",
  "experience",
  "language",
]);

/**
 * Each requirement of a posting against a career record: met, partly met, unmet, or unknown where the record says
 * nothing either way, with the record's own words. `today` (`YYYY-MM-DD`) settles what has expired and how long a
 * present job has lasted. Counts, and no percentage.
 */
export function matchPosting(posting: Posting, career: Career, options: { readonly today: string }): Match {
  const facts = gatherFacts(career, options.today, posting.language);
  const requirements = posting.requirements.map((requirement) => matchOne(requirement, facts));
  const asks = asksIn(requirements);
  return {
    requirements,
    summary: {
      required: countsOf(asks, "required"),
      preferred: countsOf(asks, "preferred"),
      duty: countsOf(asks, "duty"),
      knockOuts: asks.filter(isKnockOut).map(({ kind, id }) => ({ kind, id })),
    },
  };
}

function matchOne(requirement: Requirement, facts: CareerFacts): MatchedRequirement {
  const { status, evidence } = MATCHERS[requirement.kind](requirement, facts);
  return { ...requirement, status, evidence: [...evidence] };
}

/** One for each ask: of a group of alternatives, the one that the record answers best. */
function asksIn(requirements: readonly MatchedRequirement[]): MatchedRequirement[] {
  const best = new Map<string, MatchedRequirement>();
  requirements.forEach((requirement, at) => {
    const key = requirement.group ?? `#${at}`;
    const known = best.get(key);
    if (known === undefined || isBetter(requirement.status, known.status)) best.set(key, requirement);
  });
  return [...best.values()];
}

function countsOf(asks: readonly MatchedRequirement[], level: RequirementLevel): Record<MatchStatus, number> {
  const counts: Record<MatchStatus, number> = { met: 0, partial: 0, unmet: 0, unknown: 0 };
  for (const ask of asks) if (ask.level === level) counts[ask.status] += 1;
  return counts;
}

/** What may still be earned after hire, and is under way, stops nobody. */
function isKnockOut({ kind, level, status, withinMonths }: MatchedRequirement): boolean {
  if (level !== "required" || status === "met" || !KNOCK_OUT_KINDS.has(kind)) return false;
  return !(status === "partial" && withinMonths !== undefined);
}
