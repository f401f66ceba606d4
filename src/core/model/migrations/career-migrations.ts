import { wordingAndCustomSections } from "./0002-wording-and-custom-sections.ts";
import type { Migration } from "./migrate.ts";

/** In order, one a version. Version 1 is the first released. */
export const CAREER_MIGRATIONS: readonly Migration[] = [wordingAndCustomSections];
