import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { recordName } from "#core/model/record-name.ts";
import { Banner } from "#ui/banner.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { LinkButton } from "#ui/link.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { KeptApplications } from "./kept-applications.tsx";
import { UnreadableApplications } from "./unreadable-applications.tsx";
import { useAllRecords } from "./use-all-records.ts";
import { useApplications } from "./use-applications.ts";
import { useMoves } from "./use-moves.tsx";
import { useRemoval } from "./use-removal.tsx";

/** The applications of all records, by record: for a person with several, or for who counsels several people. */
export function AllApplicationsScreen() {
  const { t } = useTranslation(["applications", "posting", "common", "library"]);
  const { list, careers, keep } = useAllRecords();
  const { state, change, remove } = useApplications(list);
  const moves = useMoves(change, keep);
  const removal = useRemoval(remove);
  const records = useMemo(() => {
    const ofSome = new Set(
      state.kind === "ready" ? state.listing.records.map(({ careerId }) => careerId) : [],
    );
    const named = [...careers.values()].filter(({ id }) => ofSome.has(id));
    return new Map(named.map((career) => [career.id, recordName(career) || t("library:untitled")]));
  }, [state, careers, t]);
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <PageHeading title={t("all.title")} />
        <p className="max-w-[60ch] text-soft">{t("all.why")}</p>
      </header>
      {state.kind === "failed" ? <Banner tone="error">{t("posting:list.failed")}</Banner> : null}
      {state.kind === "loading" ? <Skeleton label={t("common:loading")} /> : null}
      {state.kind === "ready" ? (
        <>
          {state.listing.records.length === 0 ? (
            <EmptyState
              title={t("all.none")}
              text={t("all.noneText")}
              action={<LinkButton to="/">{t("all.toLibrary")}</LinkButton>}
            />
          ) : (
            <KeptApplications
              applications={state.listing.records}
              records={records}
              actions={{ move: moves.move, remove: removal.ask }}
            />
          )}
          <UnreadableApplications records={state.listing.unreadable} />
        </>
      ) : null}
      {moves.question}
      {removal.question}
    </div>
  );
}
