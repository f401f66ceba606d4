import type { OccupationRow } from "../build-occupation.ts";

export const LABORATORY_IMAGING: readonly OccupationRow[] = [];
