import type { StepId } from "../steps.ts";

/** Which page of the guide holds what a record path names. */
const STEPS_BY_PART: readonly (readonly [prefix: string, step: StepId])[] = [
  ["contact", "about"],
  ["links", "about"],
  ["headline", "about"],
  ["summary", "summary"],
  ["work", "work"],
  ["volunteer", "work"],
  ["practicum", "practicum"],
  ["education", "education"],
  ["credentials", "certifications"],
  ["memberships", "certifications"],
  ["skills", "skills"],
  ["transferable", "skills"],
  ["languages", "skills"],
  ["customSections", "skills"],
  ["views", "target"],
];

export function stepOfPath(path: string): StepId {
  return STEPS_BY_PART.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "review";
}
