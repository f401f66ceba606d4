import type { CompetencyReading } from "#core/career-map/read-competencies.ts";
import type { BulletSource } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { useLoaded } from "../use-loaded.ts";

/** What a line shows; `source` is what it was made from, where it came from the bank. */
export type CompetencyReader = (text: string, language: Language, source?: BulletSource) => CompetencyReading;

/** Lines remembered; a long career has fewer. */
const MOST_REMEMBERED = 2000;

/** A line costs a few milliseconds to read, so each is read once. */
export function remembering(read: CompetencyReader): CompetencyReader {
  const remembered = new Map<string, CompetencyReading>();
  return (text, language, source) => {
    const key = `${language} ${source?.pattern ?? ""} ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const reading = read(text, language, source);
    remembered.set(key, reading);
    return reading;
  };
}

async function loadReader(): Promise<CompetencyReader> {
  const [{ readSurely }, { shownBySource }] = await Promise.all([
    import("#core/career-map/read-competencies.ts"),
    import("#core/career-map/shown-by-pattern.ts"),
  ]);
  return remembering((text, language, source) => {
    const reading = readSurely(text, language);
    const made = shownBySource(text, source, language);
    if (made === undefined || reading.competencies.some(({ id }) => id === made)) return reading;
    // The line as a whole shows it: no words of it are underlined.
    return { ...reading, competencies: [{ id: made, confidence: 1, spans: [] }, ...reading.competencies] };
  });
}

/** Reads a duty line for what transfers; its word tables load while the page is already in use. */
export function useCompetencyReader(): CompetencyReader | undefined {
  return useLoaded(loadReader);
}
