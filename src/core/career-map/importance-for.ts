import type { Track } from "#core/model/track.ts";
import type { Competency } from "./competency.ts";

const IMPORTANCE_OF = {
  "first-coder": "entry",
  outpatient: "outpatient",
  inpatient: "inpatient",
  "risk-adjustment": "riskAdjustment",
  audit: "audit",
  remote: "outpatient",
  federal: "inpatient",
} as const satisfies Record<Track, keyof Competency["importance"]>;

/** How much a target needs a competency, 0–5. Judgment over O*NET elements. */
export function importanceFor(target: Track, importance: Competency["importance"]): number {
  return importance[IMPORTANCE_OF[target]];
}
