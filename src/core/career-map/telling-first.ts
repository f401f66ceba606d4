import type { Track } from "#core/model/track.ts";
import { COMPETENCIES } from "./competencies.ts";
import { importanceFor } from "./importance-for.ts";
import type { ShownCompetency } from "./read-competencies.ts";

/** Competencies that nearly every job shows: they tell a coder from nobody. */
const COMMON_TO_ALL: ReadonlySet<string> = new Set([
  "time-management",
  "team-collaboration",
  "independent-work",
  "customer-service",
  "health-it",
]);
const SHARE_OF_COMMON = 0.4;

/** 0–5: how much it tells of a coder on this track; judgment on the importance of `competencies.ts`. */
export function tellingWeight(id: string, track: Track): number {
  const competency = COMPETENCIES.find((each) => each.id === id);
  const importance = competency === undefined ? 0 : importanceFor(track, competency.importance);
  return importance * (COMMON_TO_ALL.has(id) ? SHARE_OF_COMMON : 1);
}

/** Most telling first: by confidence of the reading and weight for the track. */
export function tellingFirst(shown: readonly ShownCompetency[], track: Track): ShownCompetency[] {
  return shown
    .map((each) => ({ each, worth: each.confidence ** 2 * tellingWeight(each.id, track) }))
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ each }) => each);
}
