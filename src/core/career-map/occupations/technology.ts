import type { OccupationRow } from "../build-occupation.ts";

export const TECHNOLOGY: readonly OccupationRow[] = [];
