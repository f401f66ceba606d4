import { useMemo, useState } from "react";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { type ImportField } from "#io/importers/tracing/import-field.ts";
import { importFields } from "#io/importers/tracing/import-fields.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import { useServices } from "#state/services-context.ts";
import { type ImportReview, type ReviewStep, startReview, takeStep } from "./import-review.ts";

export interface Review {
  readonly reading: ImportReading;
  readonly review: ImportReview;
  readonly fields: readonly ImportField[];
  /** Says whether the step could be taken: words that are no date can't stand in a date. */
  readonly take: (step: ReviewStep) => boolean;
  readonly undo: (() => void) | undefined;
}

/** What was read and each change to it, until it becomes a record. */
export function useReview(reading: ImportReading): Review {
  const { newId, now } = useServices();
  const { language } = useInterfaceLanguage();
  const [steps, setSteps] = useState<readonly ImportReview[]>(() => [startReview(reading)]);
  const review = steps.at(-1) ?? startReview(reading);
  const fields = useMemo(() => importFields(review.career, language), [review.career, language]);
  return {
    reading,
    review,
    fields,
    take: (step) => {
      const next = takeStep(review, step, reading, { newId, now: now() });
      if (next === review) return false;
      setSteps([...steps, next]);
      return true;
    },
    undo: steps.length < 2 ? undefined : () => setSteps(steps.slice(0, -1)),
  };
}
