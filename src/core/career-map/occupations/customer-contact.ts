import type { OccupationRow } from "../build-occupation.ts";

export const CUSTOMER_CONTACT: readonly OccupationRow[] = [];
