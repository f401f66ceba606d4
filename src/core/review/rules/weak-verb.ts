import { matchesIn, observe } from "../line-matches.ts";
import type { Rule } from "../rule.ts";

/** First words that hide what was done, and verbs that may tell it. What is true only the person knows: no fix. */
const WEAK: readonly (readonly [RegExp, string])[] = [
  [/^(?:did|done)\b/gi, "completed, prepared, filed"],
  [/^(?:dealt|dealing|deal) with\b/gi, "resolved, answered, corrected"],
  [/^(?:was|were|been) (?:involved in|part of)\b/gi, "reviewed, prepared, tested"],
  [/^(?:involved|participated|participating) in\b/gi, "reviewed, prepared, tested"],
  [/^(?:took|takes?|taking) care of\b/gi, "resolved, scheduled, prepared"],
  [/^(?:was|were) in charge of\b/gi, "led, ran, planned"],
  [/^(?:got|getting)\b/gi, "obtained, earned, reached"],
  [/^(?:looked|looking|look) (?:at|over)\b/gi, "reviewed, audited, checked"],
  [/^(?:went|going) over\b/gi, "reviewed, audited, checked"],
  [/^(?:talked|talking|spoke|talk) (?:to|with)\b/gi, "advised, informed, interviewed"],
  [
    /^(?:hice|hago|hacer|hacía|realicé|realizo|realizar|realización de)(?!\p{L})/giu,
    "preparé, registré, completé",
  ],
  [/^(?:participé|participar|participo|participación) en(?!\p{L})/giu, "revisé, preparé, probé"],
  [/^(?:me encargué|me encargaba|encargarme) de(?!\p{L})/giu, "resolví, programé, preparé"],
  [/^(?:estuve|estoy) (?:a cargo|encargad[oa]) de(?!\p{L})/giu, "dirigí, planifiqué, coordiné"],
  [/^(?:vi|veía|ver) (?:lo de|los casos)(?!\p{L})/giu, "revisé, resolví, audité"],
  [/^hablé con(?!\p{L})/giu, "orienté, informé, entrevisté"],
];

export const weakVerb: Rule = {
  id: "N45",
  severity: "suggest",
  source: "judgment: a verb says what was done",
  check: ({ lines }) =>
    lines
      .filter(({ role }) => role === "duty")
      .flatMap((line) =>
        WEAK.flatMap(([pattern, better]) =>
          matchesIn(line, pattern).map((match) => observe(line, match[0], { found: match[0], better })),
        ),
      ),
};
