import type { Language } from "#core/model/language.ts";
import { CAREER_PARTS } from "#core/review/completeness.ts";

/** The guide's pages in order; each has its own address. */
export const STEP_IDS = [...CAREER_PARTS, "review"] as const;
export type StepId = (typeof STEP_IDS)[number];

/** All stops of the way: the guide's pages, then the page where files are made. */
export const STOP_IDS = [...STEP_IDS, "export"] as const;
export type StopId = (typeof STOP_IDS)[number];

export function stepOf(text: string | undefined): StepId | undefined {
  return STEP_IDS.find((step) => step === text);
}

export function stepAfter(step: StepId): StepId | undefined {
  return STEP_IDS[STEP_IDS.indexOf(step) + 1];
}

export function stepBefore(step: StepId): StepId | undefined {
  return STEP_IDS[STEP_IDS.indexOf(step) - 1];
}

export function stepPath(careerId: string, step: StopId): string {
  return `/r/${careerId}/${step}`;
}

/** Where the texts that one language lacks are walked through, one after the other. */
export function walkPath(careerId: string, language: Language): string {
  return `/r/${careerId}/review/${language}`;
}
