import { useDeferredValue, useMemo } from "react";
import { type TransferReport, transferReport } from "#core/career-map/transfer-report.ts";
import type { Language } from "#core/model/language.ts";
import type { Track } from "#core/model/track.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";

/** The language of the document, which the quotes are in. */
export function useQuoteLanguage(): Language {
  return useOpenView().language;
}

/** The open record against a target. Every line is read, so the report stands a moment behind a change. */
export function useTransferReport(target: Track): TransferReport {
  const career = useDeferredValue(useCareer((whole) => whole));
  const language = useQuoteLanguage();
  const day = useServices().today();
  return useMemo(
    () => transferReport(career, { language, target, today: day }),
    [career, language, target, day],
  );
}
