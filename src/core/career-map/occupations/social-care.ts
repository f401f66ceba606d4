import type { OccupationRow } from "../build-occupation.ts";

export const SOCIAL_CARE: readonly OccupationRow[] = [];
