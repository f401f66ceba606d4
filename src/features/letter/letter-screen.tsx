import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { composeLetter } from "#core/documents/compose-letter.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { LetterSlot } from "#core/model/application.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { Button } from "#ui/button.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Advice } from "./advice.tsx";
import { LetterActions } from "./letter-actions.tsx";
import { LetterBody } from "./letter-body.tsx";
import { LetterChoices } from "./letter-choices.tsx";
import { OutdatedNote } from "./outdated-note.tsx";
import { type LetterWork, useLetter } from "./use-letter.ts";

interface LetterScreenProps {
  /** Leads to the posting and back to the list. */
  readonly nav: ReactNode;
  readonly slot: LetterSlot;
  readonly renderPaper: (tree: DocumentTree, template: Template) => ReactNode;
}

/** The letter of the open application: how it's written, its words with what they rest on, and the paper. */
export function LetterScreen({ nav, slot, renderPaper }: LetterScreenProps) {
  const { t } = useTranslation("letter");
  const work = useLetter(slot);
  const { letter } = work;
  return (
    <DeskPage
      workLabel={t("sides.work")}
      paperLabel={t("sides.paper")}
      paper={<LetterPaper work={work} renderPaper={renderPaper} />}
    >
      {nav}
      <header className="flex flex-col gap-2">
        <PageHeading title={t(slot === "application" ? "title" : `later.${slot}.title`)} />
        <p className="max-w-[60ch] text-soft">
          {letter === undefined && slot !== "application"
            ? t(`later.${slot}.why`)
            : t(letter === undefined ? "whyNew" : "why")}
        </p>
      </header>
      {letter === undefined ? (
        <>
          <LetterChoices work={work} slot={slot} />
          <div>
            <Button variant="primary" onPress={work.write}>
              {t("write")}
            </Button>
          </div>
        </>
      ) : (
        <>
          <OutdatedNote work={work} />
          <Disclosure title={t("choices.title")}>
            <div className="pt-3">
              <LetterChoices work={work} slot={slot} />
            </div>
          </Disclosure>
          <LetterBody letter={letter} work={work} />
          <LetterActions letter={letter} slot={slot} />
        </>
      )}
      <Advice advice={work.advice} />
    </DeskPage>
  );
}

function LetterPaper({
  work,
  renderPaper,
}: { readonly work: LetterWork } & Pick<LetterScreenProps, "renderPaper">) {
  const { today } = useServices();
  const career = useCareer((whole) => whole);
  const day = today();
  const shown = work.letter ?? work.fresh;
  const view = useOpenView();
  const tree = useMemo(() => composeLetter(career, shown, view.paper, day), [career, shown, view.paper, day]);
  const template = useMemo(() => dressOf(view), [view]);
  return renderPaper(tree, template);
}
