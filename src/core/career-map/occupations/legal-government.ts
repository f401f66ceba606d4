import type { OccupationRow } from "../build-occupation.ts";

export const LEGAL_GOVERNMENT: readonly OccupationRow[] = [];
