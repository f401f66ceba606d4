import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readCorrected } from "#core/matching/correct-posting.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import type { Posting } from "#core/matching/posting.ts";
import { postingName } from "#core/matching/posting-name.ts";
import { postingProblem, textProblem } from "#core/matching/posting-problem.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { AddAsk } from "./add-ask.tsx";
import { asksOf } from "./asks.ts";
import { CorrectionList } from "./correction-list.tsx";
import { MatchList } from "./match-list.tsx";
import { MatchSummary } from "./match-summary.tsx";
import { PostingFacts } from "./posting-facts.tsx";
import { PostingSheet } from "./posting-sheet.tsx";

/** One posting: what it asks beside its own text, and what of it the record has. `nav` leads to the letter. */
export function PostingScreen({ nav }: { readonly nav: ReactNode }) {
  const { t } = useTranslation("posting");
  const { today, documents } = useServices();
  // The letter comes next.
  useEffect(() => documents.warm(), [documents]);
  const given = useDeferredValue(useApplication((application) => application.posting));
  const { text } = given;
  const career = useCareer((whole) => whole);
  const day = today();
  const posting = useMemo(() => readCorrected(given), [given]);
  const match = useMemo(() => matchPosting(posting, career, { today: day }), [posting, career, day]);
  const [openKey, setOpenKey] = useState<string>();
  const asks = useMemo(() => asksOf(match), [match]);
  const open = asks.find(({ key }) => key === openKey);
  const sheet = useRef<HTMLElement>(null);
  return (
    <DeskPage
      workLabel={t("sides.work")}
      paperLabel={t("sides.paper")}
      paper={<PostingSheet text={text} posting={posting} shown={open?.alternatives ?? []} sheet={sheet} />}
    >
      {nav}
      <header className="flex flex-col gap-4">
        <PageHeading title={t("nav.posting")}>
          <span lang={posting.language}>
            {posting.title ?? (postingName(posting, text) || t("list.untitled"))}
          </span>
        </PageHeading>
        <PostingFacts posting={posting} text={text} />
      </header>
      <Asks text={text} posting={posting}>
        <MatchSummary match={match} asks={asks} />
        <MatchList asks={asks} openKey={openKey} onOpen={setOpenKey} />
      </Asks>
      {text.trim() === "" ? null : <AddAsk text={text} posting={posting} sheet={sheet} />}
      <CorrectionList />
    </DeskPage>
  );
}

interface AsksProps {
  readonly text: string;
  readonly posting: Posting;
  readonly children: ReactNode;
}

function Asks({ text, posting, children }: AsksProps) {
  const { t } = useTranslation("posting");
  if (text.trim() === "") return <EmptyState title={t("empty.title")} text={t("empty.text")} />;
  const isForeign = textProblem(text)?.kind === "other-language";
  if (posting.requirements.length === 0)
    return (
      <EmptyState title={t("noAsks.title")} text={t(isForeign ? "noAsks.otherLanguage" : "noAsks.text")} />
    );
  const isOtherWork = postingProblem(text, posting)?.kind === "other-work";
  return (
    <>
      {isForeign ? <Banner tone="attention">{t("noAsks.otherLanguage")}</Banner> : null}
      {isOtherWork && !isForeign ? <Banner tone="attention">{t("noAsks.otherWork")}</Banner> : null}
      {children}
    </>
  );
}
