import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Match } from "#core/matching/match.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import type { Posting, Requirement } from "#core/matching/posting.ts";
import { postingName } from "#core/matching/posting-name.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { DeskPage } from "#ui/desk-page.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { asksOf } from "./asks.ts";
import { MatchList } from "./match-list.tsx";
import { MatchSummary } from "./match-summary.tsx";
import { PostingFacts } from "./posting-facts.tsx";
import { POSTING_LIMIT } from "./posting-file.ts";
import { PostingText } from "./posting-text.tsx";
import { useTooLong } from "./use-too-long.ts";

/** One posting: what it asks beside its own text, and what of it the record has. `nav` leads to the letter. */
export function PostingScreen({ nav }: { readonly nav: ReactNode }) {
  const { t } = useTranslation("posting");
  const { today, documents } = useServices();
  // The letter comes next.
  useEffect(() => documents.warm(), [documents]);
  const text = useDeferredValue(useApplication((application) => application.posting.text));
  const career = useCareer((whole) => whole);
  const day = today();
  const posting = useMemo(() => readPosting(text), [text]);
  const match = useMemo(() => matchPosting(posting, career, { today: day }), [posting, career, day]);
  const [openKey, setOpenKey] = useState<string>();
  const asks = useMemo(() => asksOf(match), [match]);
  const open = asks.find(({ key }) => key === openKey);
  return (
    <DeskPage
      workLabel={t("sides.work")}
      paperLabel={t("sides.paper")}
      paper={<PostingSheet text={text} posting={posting} shown={open?.alternatives ?? []} />}
    >
      {nav}
      <header className="flex flex-col gap-4">
        <PageHeading title={postingName(posting, text) || t("list.untitled")}>
          <span lang={posting.language}>
            {posting.title ?? (postingName(posting, text) || t("list.untitled"))}
          </span>
        </PageHeading>
        <PostingFacts posting={posting} />
      </header>
      <Asks text={text} match={match}>
        <MatchSummary match={match} asks={asks} />
        <MatchList asks={asks} openKey={openKey} onOpen={setOpenKey} />
      </Asks>
    </DeskPage>
  );
}

interface AsksProps {
  readonly text: string;
  readonly match: Match;
  readonly children: ReactNode;
}

function Asks({ text, match, children }: AsksProps) {
  const { t } = useTranslation("posting");
  if (text.trim() === "") return <EmptyState title={t("empty.title")} text={t("empty.text")} />;
  if (match.requirements.length === 0)
    return <EmptyState title={t("noAsks.title")} text={t("noAsks.text")} />;
  return children;
}

interface PostingSheetProps {
  readonly text: string;
  readonly posting: Posting;
  readonly shown: readonly Requirement[];
}

/** The posting's text, to be read or to be changed. */
function PostingSheet({ text, posting, shown }: PostingSheetProps) {
  const { t } = useTranslation("posting");
  const session = useApplicationSession();
  const written = useApplication((application) => application.posting.text);
  const [isChanging, setIsChanging] = useState(text.trim() === "");
  const tooLong = useTooLong();
  const [refused, setRefused] = useState(false);
  const change = (typed: string) => {
    const isTooLong = typed.length > POSTING_LIMIT;
    setRefused(isTooLong);
    if (!isTooLong)
      session.typing("posting", () => session.edit((draft) => void (draft.posting.text = typed)));
  };
  return (
    <div className="flex h-full flex-col gap-4 overflow-auto px-4 py-6 sm:px-8">
      <div className="mx-auto flex w-full max-w-[68ch] justify-end">
        <Button onPress={() => setIsChanging(!isChanging)}>
          {t(isChanging ? "text.done" : "text.change")}
        </Button>
      </div>
      {isChanging ? (
        <div className="mx-auto w-full max-w-[68ch]">
          <TextArea
            label={t("paste.label")}
            hint={t("paste.hint")}
            rows={18}
            value={written}
            error={refused ? tooLong : undefined}
            onChange={change}
          />
        </div>
      ) : (
        <PostingText text={text} posting={posting} shown={shown} />
      )}
    </div>
  );
}
