import { COMPETENCIES } from "#core/career-map/competencies.ts";
import { importanceFor } from "#core/career-map/importance-for.ts";
import { readCompetencies, type ShownCompetency } from "#core/career-map/read-competencies.ts";
import type { Track } from "#core/model/track.ts";
import type { DutyLine, Workplace } from "./workplaces.ts";

/** Below this a reading of a line is a guess. */
const SURE = 0.6;

/** Readings by line, so that no line is read twice for one letter. */
const READINGS = new WeakMap<DutyLine, readonly ShownCompetency[]>();

/** Most telling first: by confidence of the reading and importance to a coder on this track. */
export function competenciesOf(line: DutyLine, track: Track): string[] {
  return readingOf(line)
    .map(({ id, confidence }) => ({ id, worth: confidence ** 2 * importanceOf(id, track) }))
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ id }) => id);
}

function readingOf(line: DutyLine): readonly ShownCompetency[] {
  const known = READINGS.get(line);
  if (known !== undefined) return known;
  const { competencies } = readCompetencies(line.text, line.language);
  const sure = competencies.filter(({ confidence }) => confidence >= SURE);
  READINGS.set(line, sure);
  return sure;
}

/** Competencies that nearly every job shows: they lead to nothing in particular. */
const COMMON_TO_ALL: ReadonlySet<string> = new Set([
  "time-management",
  "team-collaboration",
  "independent-work",
  "customer-service",
  "health-it",
]);
const SHARE_OF_COMMON = 0.4;

/** 0–5: how much a coder on this track needs it. */
export function importanceOf(id: string, track: Track): number {
  const competency = COMPETENCIES.find((each) => each.id === id);
  const importance = competency === undefined ? 0 : importanceFor(track, competency.importance);
  return importance * (COMMON_TO_ALL.has(id) ? SHARE_OF_COMMON : 1);
}

/** The competencies that a place's lines show, each with the first line that shows it. */
export function shownAt(place: Workplace, track: Track): ReadonlyMap<string, DutyLine> {
  const shown = new Map<string, DutyLine>();
  for (const line of place.lines) {
    for (const id of competenciesOf(line, track)) if (!shown.has(id)) shown.set(id, line);
  }
  return shown;
}
