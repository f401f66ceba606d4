import { readSurely, type ShownCompetency } from "#core/career-map/read-competencies.ts";
import { tellingFirst } from "#core/career-map/telling-first.ts";
import type { Track } from "#core/model/track.ts";
import type { DutyLine, Workplace } from "./workplaces.ts";

/** Readings by line, so that no line is read twice for one letter. */
const READINGS = new WeakMap<DutyLine, readonly ShownCompetency[]>();

/** Most telling first: by confidence of the reading and importance to a coder on this track. */
export function competenciesOf(line: DutyLine, track: Track): string[] {
  return tellingFirst(readingOf(line), track).map(({ id }) => id);
}

function readingOf(line: DutyLine): readonly ShownCompetency[] {
  const known = READINGS.get(line);
  if (known !== undefined) return known;
  const { competencies } = readSurely(line.text, line.language);
  READINGS.set(line, competencies);
  return competencies;
}

/** The competencies that a place's lines show, each with the first line that shows it. */
export function shownAt(place: Workplace, track: Track): ReadonlyMap<string, DutyLine> {
  const shown = new Map<string, DutyLine>();
  for (const line of place.lines) {
    for (const id of competenciesOf(line, track)) if (!shown.has(id)) shown.set(id, line);
  }
  return shown;
}
