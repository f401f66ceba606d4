import { buildTitles } from "./build-titles.ts";
import type { OccupationTitles } from "./occupation.ts";
import { TITLE_ROWS } from "./title-rows.ts";

/** Every occupation of the map by its names alone, so that a title is looked up without loading the bullets. */
export const OCCUPATION_TITLES: readonly OccupationTitles[] = TITLE_ROWS.map(buildTitles);
