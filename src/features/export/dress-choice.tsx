import { useTranslation } from "react-i18next";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer, useCareerSession } from "#state/career-session-context.ts";
import { TEMPLATES } from "#templates/registry.ts";
import { Labelled } from "#ui/labelled.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import type { ChosenDocument } from "./chosen-document.ts";

const PAPERS = ["letter", "a4"] as const satisfies readonly ResumeView["paper"][];

/** Language, design and paper: kept with the record, the same for the resume and its letters. */
export function DressChoice({ chosen }: { readonly chosen: ChosenDocument }) {
  const { t } = useTranslation(["export", "common"]);
  const { language: shown } = useInterfaceLanguage();
  const session = useCareerSession();
  const view = useCareer((career) => career.views[0]);
  if (view === undefined) return null;
  const change = (part: Partial<ResumeView>) =>
    session.edit((draft) => {
      const [first] = draft.views;
      if (first !== undefined) Object.assign(first, part);
    });
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
      <Labelled label={t("language.label")}>
        <LanguageSwitch
          label={t("common:documentLanguage")}
          value={view.language}
          onChange={(language) => change({ language })}
        />
      </Labelled>
      <Labelled label={t("paper.label")}>
        <Segmented
          label={t("paper.label")}
          segments={PAPERS.map((id) => ({ id, text: t(`paper.${id}`) }))}
          value={view.paper}
          onChange={(paper) => change({ paper })}
        />
      </Labelled>
      <div className="min-w-56 flex-1">
        <Select
          label={t("design")}
          options={TEMPLATES.map(({ id, names }) => ({ id, label: names[shown] }))}
          value={chosen.template.id}
          onChange={(template) => change({ template })}
        />
      </div>
      {chosen.language === view.language ? null : (
        <p className="basis-full text-note text-soft">
          {t("language.only", { language: t(`common:languages.${chosen.language}`) })}
        </p>
      )}
    </div>
  );
}
