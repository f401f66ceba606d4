import type { OccupationRow } from "../build-occupation.ts";

export const LOGISTICS: readonly OccupationRow[] = [];
