import type { CompetencyReading } from "#core/career-map/read-competencies.ts";
import type { Language } from "#core/model/language.ts";
import { useLoaded } from "../use-loaded.ts";

export type CompetencyReader = (text: string, language: Language) => CompetencyReading;

/** Lines remembered; a long career has fewer. */
const MOST_REMEMBERED = 2000;

/** A line costs a few milliseconds to read, so each is read once. */
export function remembering(read: CompetencyReader): CompetencyReader {
  const remembered = new Map<string, CompetencyReading>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const reading = read(text, language);
    remembered.set(key, reading);
    return reading;
  };
}

async function loadReader(): Promise<CompetencyReader> {
  const { readCompetencies } = await import("#core/career-map/read-competencies.ts");
  return remembering(readCompetencies);
}

/** Reads a duty line for what transfers; its word tables load while the page is already in use. */
export function useCompetencyReader(): CompetencyReader | undefined {
  return useLoaded(loadReader);
}
