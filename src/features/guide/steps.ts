import { CAREER_PARTS } from "#core/review/completeness.ts";

/** The guide's pages in order; each has its own address. */
export const STEP_IDS = [...CAREER_PARTS, "review"] as const;
export type StepId = (typeof STEP_IDS)[number];

export function stepOf(text: string | undefined): StepId | undefined {
  return STEP_IDS.find((step) => step === text);
}

export function stepAfter(step: StepId): StepId | undefined {
  return STEP_IDS[STEP_IDS.indexOf(step) + 1];
}

export function stepBefore(step: StepId): StepId | undefined {
  return STEP_IDS[STEP_IDS.indexOf(step) - 1];
}

export function stepPath(careerId: string, step: StepId): string {
  return `/r/${careerId}/${step}`;
}
