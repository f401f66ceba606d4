import type { OccupationRow } from "../build-occupation.ts";

export const LANGUAGE_MEDIA: readonly OccupationRow[] = [];
