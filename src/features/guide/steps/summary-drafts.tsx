import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#core/model/language.ts";
import { sideOf, withSide } from "#core/model/localized-text.ts";
import type { draftSummaries, SummaryDraft } from "#core/summary/draft-summaries.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { usePlaceWords } from "../pair/use-place-words.ts";
import { SideSection } from "../side-section.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { useLoaded } from "../use-loaded.ts";

async function loadDrafter(): Promise<typeof draftSummaries> {
  return (await import("#core/summary/draft-summaries.ts")).draftSummaries;
}

/** Summaries assembled from the record's facts, each sentence with what it rests on. None replaces what is written. */
export function SummaryDrafts() {
  const { t } = useTranslation("pair");
  const { today } = useServices();
  const career = useDeferredValue(useCareer((whole) => whole));
  const language = useDocumentLanguage();
  const draft = useLoaded(loadDrafter);
  const day = today();
  const drafts = useMemo(() => draft?.(career, language, day), [draft, career, language, day]);
  if (drafts === undefined) return null;
  return (
    <SideSection title={t("drafts.title")}>
      <p className="text-note text-soft">{t(drafts.length === 0 ? "drafts.none" : "drafts.text")}</p>
      <ul className="border-line border-t empty:hidden">
        {drafts.map((each) => (
          <DraftRow key={each.plan} draft={each} language={language} />
        ))}
      </ul>
    </SideSection>
  );
}

interface DraftRowProps {
  readonly draft: SummaryDraft;
  readonly language: Language;
}

function DraftRow({ draft, language }: DraftRowProps) {
  const { t } = useTranslation("pair");
  const written = useCareer((career) => sideOf(career.summary, language));
  const edit = useEdit();
  const take = () => {
    edit((record, { now }) => {
      const words = [sideOf(record.summary, language), draft.text].filter(Boolean).join(" ");
      record.summary = withSide(record.summary, language, words, now);
    });
    showToast({ text: t("drafts.taken") });
  };
  return (
    <li className="flex flex-col gap-2 border-line border-b py-4">
      <h3 className="font-semibold text-caption text-soft">{t(`drafts.plans.${draft.plan}`)}</h3>
      <p lang={language}>{draft.text}</p>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <Disclosure title={t("drafts.sources")}>
          <DraftSources draft={draft} language={language} />
        </Disclosure>
        <Button onPress={take}>{t(written === undefined ? "drafts.take" : "drafts.append")}</Button>
      </div>
    </li>
  );
}

function DraftSources({ draft, language }: DraftRowProps) {
  const placeWords = usePlaceWords();
  return (
    <ol className="flex flex-col gap-3 border-line border-l pt-1 pl-4 text-note">
      {draft.sentences.map(({ kind, text, sources }) => (
        <li key={kind}>
          <span lang={language}>{text}</span>
          <ul className="text-caption text-soft">
            {sources.map(({ path, text: quote }) => (
              <li key={path}>
                {placeWords(path)}: <q>{quote}</q>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
