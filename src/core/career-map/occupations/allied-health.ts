import type { OccupationRow } from "../build-occupation.ts";

export const ALLIED_HEALTH: readonly OccupationRow[] = [];
