import { useTranslation } from "react-i18next";
import type { CareerLine } from "#core/model/career-lines.ts";
import { MergeGroups } from "./merge-groups.tsx";

/** What only the file says; it is added. */
export function MergeAdded({ lines }: { readonly lines: readonly CareerLine[] }) {
  const { t } = useTranslation("import");
  return (
    <MergeGroups
      title={t("merge.added")}
      items={lines}
      render={({ text, language }) => (
        <li lang={language} className="border-line border-b py-2 wrap-anywhere">
          {text}
        </li>
      )}
    />
  );
}
