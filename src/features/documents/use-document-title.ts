import { useTranslation } from "react-i18next";
import type { ResumeView } from "#core/model/resume-view.ts";

/** What a document is called: its own name, else what it is. */
export function useDocumentTitle(): (view: Pick<ResumeView, "name">) => string {
  const { t } = useTranslation("documents");
  return ({ name }) => name.trim() || t("unnamed");
}
