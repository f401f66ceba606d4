import type { CompetencyReading } from "#core/career-map/read-competencies.ts";
import type { Language } from "#core/model/language.ts";
import { useLoaded } from "../use-loaded.ts";

export type CompetencyReader = (text: string, language?: Language) => CompetencyReading;

async function loadReader(): Promise<CompetencyReader> {
  return (await import("#core/career-map/read-competencies.ts")).readCompetencies;
}

/** Reads a duty line for what transfers; its word tables load while the page is already in use. */
export function useCompetencyReader(): CompetencyReader | undefined {
  return useLoaded(loadReader);
}
