import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Application } from "#core/model/application.ts";
import type { UnreadableRecord } from "#io/storage/stored.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { ApplicationRow } from "./application-row.tsx";
import { PastePosting } from "./paste-posting.tsx";
import { useApplications } from "./use-applications.ts";

/** The postings that the person answers with this record, and the place to add one. */
export function ApplicationsScreen() {
  const { t } = useTranslation(["posting", "common"]);
  const careerId = useCareer((career) => career.id);
  const [, navigate] = useLocation();
  const { state, add, remove, putBack } = useApplications(careerId);
  const [leaving, setLeaving] = useState<{ readonly application: Application; readonly name: string }>();

  const begin = async (text: string) => {
    const added = await add(text);
    if (added === undefined) showToast({ text: t("list.notSaved") });
    else navigate(`/r/${careerId}/applications/${added.id}`);
  };
  const discard = async (application: Application, name: string) => {
    if (!(await remove(application))) return showToast({ text: t("list.notSaved") });
    const undo = { text: t("common:undo"), onPress: () => void putBack(application) };
    return showToast({ text: t("delete.done", { name }), action: undo });
  };

  const records = state.kind === "ready" ? state.listing.records : [];
  return (
    <div className="mx-auto flex w-full max-w-[760px] flex-col gap-9 px-4 py-8 sm:px-8 lg:py-10">
      <header className="flex flex-col gap-2">
        <PageHeading title={t("list.title")} />
        <p className="max-w-[60ch] text-soft">{t("list.why")}</p>
      </header>
      {state.kind === "failed" ? <Banner tone="error">{t("list.failed")}</Banner> : null}
      {state.kind === "loading" ? <Skeleton label={t("common:loading")} /> : null}
      {records.length > 0 ? (
        <ul aria-label={t("list.label")} className="border-line border-t">
          {records.map((application) => (
            <ApplicationRow
              key={application.id}
              application={application}
              onDelete={(name) => setLeaving({ application, name })}
            />
          ))}
        </ul>
      ) : null}
      {state.kind === "ready" ? <Unreadable records={state.listing.unreadable} /> : null}
      {state.kind === "loading" ? null : <PastePosting onRead={(text) => void begin(text)} />}
      {leaving === undefined ? null : (
        <ConfirmDialog
          title={t("delete.title", { name: leaving.name })}
          text={t("delete.text")}
          action={t("delete.action")}
          isOpen
          onConfirm={() => void discard(leaving.application, leaving.name)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

function Unreadable({ records }: { readonly records: readonly UnreadableRecord[] }) {
  const { t } = useTranslation("posting");
  const { download } = useServices();
  if (records.length === 0) return null;
  const save = () => {
    const raw = records.map((record) => record.raw);
    const bytes = new TextEncoder().encode(JSON.stringify(raw, null, 2));
    download("crosswalk-applications.json", bytes, "application/json");
  };
  return (
    <Banner tone="attention" action={<Button onPress={save}>{t("list.download")}</Button>}>
      {t("list.unreadable", { count: records.length })}
    </Banner>
  );
}
