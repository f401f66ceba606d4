import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import type { PartialDate } from "#core/model/partial-date.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { formatMonthYear } from "#ui/parse-month-year.ts";

interface Dates {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
}

/** "Mar 2019 – Present", in the language of the app. `isSpan` false: a start alone is not going on. */
export function useDateRange(): (dates: Dates, isSpan?: boolean) => string {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  return ({ start, end }, isSpan = true) => {
    const isOngoing = isSpan && start !== undefined && end === undefined;
    const parts = [short(start, language), isOngoing ? t("entries.present") : short(end, language)];
    return parts.filter((part) => part !== "").join(" – ") || t("entries.undated");
  };
}

function short(date: PartialDate | undefined, language: Language): string {
  return date === undefined ? "" : formatMonthYear(date, language, "short");
}
