import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer, useEditOpenView, useOpenView } from "#state/career-session-context.ts";
import { templateOf } from "#templates/registry.ts";
import { Labelled } from "#ui/labelled.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Link } from "#ui/link.tsx";
import type { ChosenDocument } from "./chosen-document.ts";

/** Language and design: kept with the record, the same for the resume and its letters. */
export function DressChoice({ chosen }: { readonly chosen: ChosenDocument }) {
  const { t } = useTranslation(["export", "common"]);
  const { language: shown } = useInterfaceLanguage();
  const careerId = useCareer(({ id }) => id);
  const editView = useEditOpenView();
  const view = useOpenView();
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
      <Labelled label={t("language.label")}>
        <LanguageSwitch
          label={t("common:documentLanguage")}
          value={view.language}
          onChange={(language) => editView((open) => void (open.language = language))}
        />
      </Labelled>
      <Labelled label={t("design.label")}>
        <p className="flex min-h-9 flex-wrap items-center gap-x-3">
          {templateOf(view.template).names[shown]}
          <Link to={`/r/${careerId}/design`}>{t("design.change")}</Link>
        </p>
      </Labelled>
      {chosen.language === view.language ? null : (
        <p className="basis-full text-note text-soft">
          {t("language.only", { language: t(`common:languages.${chosen.language}`) })}
        </p>
      )}
    </div>
  );
}
