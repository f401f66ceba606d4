import type { Career } from "#core/model/career.ts";

const NOTHING = {
  headline: {},
  summary: {},
  education: [],
  credentials: [],
  work: [],
  practicum: [],
  skills: [],
  languages: [],
  volunteer: [],
  memberships: [],
  customSections: [],
  unplaced: [],
} as const satisfies Partial<Career>;

/** The record with nothing but one item of it, so that its lines are checked without the rest. */
export function justItem(career: Career, item: Partial<Career>): Career {
  return { ...career, ...structuredClone(NOTHING), ...item };
}
