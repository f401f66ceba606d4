import type { OccupationRow } from "../build-occupation.ts";

export const FINANCE: readonly OccupationRow[] = [];
