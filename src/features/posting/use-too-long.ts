import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { POSTING_LIMIT } from "./posting-limit.ts";

/** Says that a text is longer than one posting. */
export function useTooLong(): string {
  const { t } = useTranslation("posting");
  const { language } = useInterfaceLanguage();
  return t("paste.tooLong", { limit: new Intl.NumberFormat(language).format(POSTING_LIMIT) });
}
