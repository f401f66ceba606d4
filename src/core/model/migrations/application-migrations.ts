import { standingAndDates } from "./0002-standing-and-dates.ts";
import type { Migration } from "./migrate.ts";

/** In order, one a version. Version 1 is the first released. */
export const APPLICATION_MIGRATIONS: readonly Migration[] = [standingAndDates];
