import { useTranslation } from "react-i18next";
import type { NextStep } from "#core/applications/next-step.ts";

/** What is due, in words. */
export function useStepWords(): (step: NextStep) => string {
  const { t } = useTranslation("applications");
  return ({ kind, days }) =>
    days === 0 ? t(`steps.${kind}.today`) : t(`steps.${kind}.days`, { count: days });
}
