import { Plus } from "lucide-react";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { KeptApplications } from "./kept-applications.tsx";
import { UnreadableApplications } from "./unreadable-applications.tsx";
import { useApplications } from "./use-applications.ts";
import { useMoves } from "./use-moves.tsx";
import { useNewApplication } from "./use-new-application.ts";
import { usePacket } from "./use-packet.ts";
import { useRemoval } from "./use-removal.tsx";

interface ApplicationsScreenProps {
  /** The place to paste or open a posting. */
  readonly renderPaste: (onRead: (text: string) => void) => ReactNode;
}

/** The postings that the person answers with this record, how far each has come, and the place to add one. */
export function ApplicationsScreen({ renderPaste }: ApplicationsScreenProps) {
  const { t } = useTranslation(["applications", "posting", "common"]);
  const careerId = useCareer((career) => career.id);
  const [, navigate] = useLocation();
  const { applications } = useServices();
  const list = useCallback(() => applications.list(careerId), [applications, careerId]);
  const { state, change, remove } = useApplications(list);
  const add = useNewApplication(careerId);
  const moves = useMoves(change, usePacket().keep);
  const removal = useRemoval(remove);
  const [isAdding, setIsAdding] = useState(false);

  const begin = async (text: string) => {
    const added = await add(text);
    if (added === undefined) showToast({ text: t("notStored") });
    else navigate(`/r/${careerId}/applications/${added.id}`);
  };

  const records = state.kind === "ready" ? state.listing.records : [];
  const hasAny = records.length > 0;
  const isPasteShown = state.kind !== "loading" && (isAdding || !hasAny);
  return (
    <div className="mx-auto flex w-full max-w-[1360px] flex-col gap-6 px-4 py-8 sm:px-8 lg:py-10">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex flex-col gap-2">
          <PageHeading title={t("title")} />
          <p className="max-w-[60ch] text-soft">{t("why")}</p>
        </div>
        {hasAny ? <AddButton isAdding={isAdding} onPress={() => setIsAdding(!isAdding)} /> : null}
      </header>
      {state.kind === "failed" ? <Banner tone="error">{t("posting:list.failed")}</Banner> : null}
      {state.kind === "loading" ? <Skeleton label={t("common:loading")} /> : null}
      {isPasteShown ? <div className="max-w-[720px]">{renderPaste((text) => void begin(text))}</div> : null}
      {hasAny ? (
        <KeptApplications applications={records} actions={{ move: moves.move, remove: removal.ask }} />
      ) : null}
      {state.kind === "ready" ? <UnreadableApplications records={state.listing.unreadable} /> : null}
      {moves.question}
      {removal.question}
    </div>
  );
}

interface AddButtonProps {
  readonly isAdding: boolean;
  readonly onPress: () => void;
}

function AddButton({ isAdding, onPress }: AddButtonProps) {
  const { t } = useTranslation("applications");
  return (
    <Button
      variant={isAdding ? "secondary" : "primary"}
      icon={isAdding ? undefined : <Plus aria-hidden size={16} />}
      aria-expanded={isAdding}
      onPress={onPress}
    >
      {t(isAdding ? "addClose" : "add")}
    </Button>
  );
}
