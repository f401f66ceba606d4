import { useTranslation } from "react-i18next";
import type { RadioCard } from "../radio-cards.tsx";
import type { SelectOption } from "../select.tsx";

export type Kind = "first" | "outpatient" | "remote";

/** A choice of three, as cards and as options. */
export function useKinds(): {
  readonly cards: readonly RadioCard<Kind>[];
  readonly options: readonly SelectOption<Kind>[];
} {
  const { t } = useTranslation("gallery");
  return {
    cards: [
      { id: "first", title: t("sample.first"), text: t("sample.firstText") },
      { id: "outpatient", title: t("sample.outpatient"), text: t("sample.outpatientText") },
      { id: "remote", title: t("sample.remote") },
    ],
    options: [
      { id: "first", label: t("sample.first"), note: t("sample.firstText") },
      { id: "outpatient", label: t("sample.outpatient"), note: t("sample.outpatientText") },
      { id: "remote", label: t("sample.remote") },
    ],
  };
}
