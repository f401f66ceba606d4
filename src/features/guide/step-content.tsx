import type { ComponentType } from "react";
import { AboutStep } from "./steps/about-step.tsx";
import { CertificationsStep } from "./steps/certifications-step.tsx";
import { EducationStep } from "./steps/education-step.tsx";
import { PracticumStep } from "./steps/practicum-step.tsx";
import { ReviewStep } from "./steps/review-step.tsx";
import { SkillsStep } from "./steps/skills-step.tsx";
import { SummaryStep } from "./steps/summary-step.tsx";
import { TargetStep } from "./steps/target-step.tsx";
import type { StepId } from "./steps.ts";
import { WorkStep } from "./work/work-step.tsx";

/** The form of each step. */
export const STEP_CONTENT = {
  target: TargetStep,
  about: AboutStep,
  education: EducationStep,
  certifications: CertificationsStep,
  work: WorkStep,
  practicum: PracticumStep,
  skills: SkillsStep,
  summary: SummaryStep,
  review: ReviewStep,
} as const satisfies Record<StepId, ComponentType>;
