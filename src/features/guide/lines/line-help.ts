import type { BulletTense } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import type { CompetencyReader } from "./use-competency-reader.ts";

/** What the lines of a job are read by, and what they can be strengthened with. */
export interface LineHelp {
  readonly read: CompetencyReader | undefined;
  readonly patterns: readonly BulletPattern[];
  /** Ids of patterns that lines of the job were made from. */
  readonly used: ReadonlySet<string>;
  readonly tense: BulletTense;
}
