import type { OccupationRow } from "../build-occupation.ts";

export const OFFICE_RECORDS: readonly OccupationRow[] = [];
