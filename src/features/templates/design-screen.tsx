import { type ReactNode, useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer, useEditOpenView, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf, templateOf } from "#templates/registry.ts";
import { DeskPage } from "#ui/desk-page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { DesignGallery } from "./design-gallery.tsx";
import { DesignGuide } from "./design-guide.tsx";
import { LookChoices } from "./look-choices.tsx";
import { PageGoal } from "./page-goal.tsx";
import { useSketches } from "./use-sketches.ts";

interface DesignScreenProps {
  readonly renderPaper: (tree: DocumentTree, template: Template) => ReactNode;
  readonly addressOf: (path: string) => string;
}

/** How the open document looks: its design, compared with the person's own words, and what they change of it. */
export function DesignScreen({ renderPaper, addressOf }: DesignScreenProps) {
  const { t } = useTranslation("design");
  const { today } = useServices();
  const { language } = useInterfaceLanguage();
  const career = useDeferredValue(useCareer((whole) => whole));
  const view = useOpenView();
  const editView = useEditOpenView();
  const change = (part: Partial<ResumeView>) => editView((open) => void Object.assign(open, part));
  const day = today();
  const sketches = useSketches(career, view);
  const template = useMemo(() => dressOf(view), [view]);
  const tree = useMemo(() => composeResume(career, view, template, day), [career, view, template, day]);
  return (
    <DeskPage workLabel={t("sides.work")} paperLabel={t("sides.paper")} paper={renderPaper(tree, template)}>
      <header className="flex flex-col gap-2">
        <PageHeading title={t("title")} />
        <p className="max-w-[56ch] text-soft">{t("why")}</p>
      </header>
      <DesignGallery
        track={career.target.track}
        view={view}
        sketches={sketches}
        onChange={(id) => change({ template: id })}
      />
      <DesignGuide id={view.template} name={templateOf(view.template).names[language]} />
      <h2 className="font-semibold text-lead">{t("fine")}</h2>
      <LookChoices view={view} onChange={change} />
      <PageGoal
        career={career}
        view={view}
        pages={sketches[view.template]?.pages}
        onChange={(pages) => change({ pages })}
        addressOf={addressOf}
      />
    </DeskPage>
  );
}
