import { useTranslation } from "react-i18next";
import { recordPlace } from "#core/model/record-place.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { stepOfPath } from "../steps/step-of-path.ts";

/** Says where in the record a path leads: "Work history · Cashier, Corner Shop". */
export function usePlaceWords(): (path: string) => string {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const career = useCareer((whole) => whole);
  return (path) => {
    const place = recordPlace(career, path, language);
    return [t(`steps.${stepOfPath(path)}.title`), place?.entry].filter(Boolean).join(" · ");
  };
}
