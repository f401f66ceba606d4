import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Snapshot, SnapshotId } from "#core/model/snapshot.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { NameVersion } from "./name-version.tsx";
import { useVersions, type VersionsState } from "./use-versions.ts";
import { VersionComparison } from "./version-comparison.tsx";
import { VersionList } from "./version-list.tsx";

/** Earlier versions of the record: what has changed since one, and a way to bring parts of it back. */
export function HistoryScreen() {
  const { t } = useTranslation(["history", "common"]);
  const { state, keep, rename, remove } = useVersions();
  const [isNaming, setIsNaming] = useState(false);
  return (
    <div className="mx-auto flex w-full max-w-[1080px] flex-col gap-6 px-4 py-8 sm:px-8">
      <div className="flex max-w-[640px] flex-col items-start gap-3">
        <PageHeading title={t("title")} />
        <p className="text-soft">{t("text")}</p>
        <Button icon={<BookmarkPlus aria-hidden size={16} />} onPress={() => setIsNaming(true)}>
          {t("keep")}
        </Button>
      </div>
      <Versions state={state} onRename={rename} onRemove={remove} />
      {isNaming ? (
        <NameVersion title={t("name.titleNow")} name="" onName={keep} onClose={() => setIsNaming(false)} />
      ) : null}
    </div>
  );
}

interface VersionsProps {
  readonly state: VersionsState;
  readonly onRename: (version: Snapshot, name: string) => void;
  readonly onRemove: (version: Snapshot) => void;
}

function Versions({ state, onRename, onRemove }: VersionsProps) {
  const { t } = useTranslation(["history", "common"]);
  const [chosenId, setChosenId] = useState<SnapshotId>();
  if (state.kind === "loading") return <Skeleton label={t("common:loading")} />;
  if (state.kind === "failed") return <Banner tone="error">{t("failed")}</Banner>;
  const { versions } = state;
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];
  if (chosen === undefined) return <p className="text-soft">{t("empty")}</p>;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[300px_minmax(0,1fr)]">
      <VersionList versions={versions} chosen={chosen} onChoose={({ id }) => setChosenId(id)} />
      <VersionComparison key={chosen.id} version={chosen} onRename={onRename} onRemove={onRemove} />
    </div>
  );
}
