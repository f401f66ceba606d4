import { COMPETENCIES } from "#core/career-map/competencies.ts";
import type { CompetencyReading, TextSpan } from "#core/career-map/read-competencies.ts";
import { tellingFirst } from "#core/career-map/telling-first.ts";
import type { Language } from "#core/model/language.ts";
import type { Track } from "#core/model/track.ts";

export interface Transfer {
  readonly labels: readonly string[];
  readonly spans: readonly TextSpan[];
}

export const NO_TRANSFER: Transfer = { labels: [], spans: [] };

const LABELS = new Map(COMPETENCIES.map(({ id, labels }) => [id, labels]));

/** What of a reading tells most for the track, named for the margin in a language, and the words that show it, overlaps joined. */
export function transferOf(
  reading: CompetencyReading,
  { track, language, most }: { readonly track: Track; readonly language: Language; readonly most: number },
): Transfer {
  const named = tellingFirst(reading.competencies, track).slice(0, most);
  return {
    labels: named.map(({ id }) => LABELS.get(id)?.[language] ?? id),
    spans: joinSpans(named.flatMap(({ spans }) => spans)),
  };
}

function joinSpans(spans: readonly TextSpan[]): TextSpan[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
