import { bySentence, type Mention } from "./mention.ts";
import type { Requirement } from "./posting.ts";
import { isLackShutOut, negationOf, weightsOf } from "./weigh-mentions.ts";

/** Credentials that the posting turns away where they stand alone: "CPC required; CPC-A will not be considered". */
export function credentialsKeptOut(mentions: readonly Mention[], folded: string): ReadonlySet<string> {
  const credentials = mentions.filter(({ kind }) => kind === "credential");
  return new Set(
    [...bySentence(credentials)].flatMap(([sentence, named]) => {
      const weights = weightsOf(sentence, folded);
      return named
        .filter((mention) => !isLackShutOut(mention, weights))
        .filter((mention) => negationOf(mention, weights, { folded, mentions: named })?.keepsOut)
        .map(({ id }) => id);
    }),
  );
}

/** Each credential that is asked for with those that won't do in its place; one that is asked for itself is none. */
export function withKeptOut(
  requirements: readonly Requirement[],
  keptOut: ReadonlySet<string>,
): Requirement[] {
  const asked = new Set(requirements.map(({ id }) => id));
  const ruledOut = [...keptOut].filter((id) => !asked.has(id));
  return requirements.map((requirement) =>
    requirement.kind === "credential" && ruledOut.length > 0 ? { ...requirement, ruledOut } : requirement,
  );
}
