import { useTranslation } from "react-i18next";
import type { CareerPart } from "#core/model/career-lines.ts";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";

type Step = "work" | "practicum" | "education" | "skills";

/** The parts whose lines show work, by the guide's page that they are written on. */
const STEPS: Partial<Record<CareerPart, Step>> = {
  work: "work",
  volunteer: "work",
  practicum: "practicum",
  education: "education",
  skills: "skills",
};

interface QuotePlace {
  /** The job or school that the line belongs to, else its part of the record. */
  readonly words: string;
  /** The page that it is written on. */
  readonly to: string;
}

/** Where in the record a quote stands, for a person. */
export function useQuotePlace(): (path: string) => QuotePlace {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  return (path) => {
    const place = recordPlace(career, path, language);
    const step = (place && STEPS[place.part]) ?? "work";
    return { words: place?.entry || t(`steps.${step}.title`), to: `/r/${career.id}/${step}` };
  };
}
