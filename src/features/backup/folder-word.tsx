import { useTranslation } from "react-i18next";
import type { BackupFolder, FolderState } from "#io/storage/backup/backup-folder.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { useBackupFolder } from "./use-backup-folder.ts";

interface FolderWordProps {
  readonly folder: BackupFolder;
  readonly state: FolderState;
}

/** A word where the folder needs the person; silent otherwise. */
export function FolderWord({ folder, state }: FolderWordProps) {
  const { t } = useTranslation("backup");
  if (state.kind === "ask") {
    return (
      <Banner tone="note" action={<Button onPress={() => void folder.allow()}>{t("folder.allow")}</Button>}>
        {t("folder.ask", { name: state.name })}
      </Banner>
    );
  }
  if (state.kind !== "failed") return null;
  return <Banner tone="attention">{t("folder.failed", { name: state.name })}</Banner>;
}

/** The same on the list of records. */
export function FolderReminder() {
  const inUse = useBackupFolder();
  return inUse === undefined ? null : <FolderWord {...inUse} />;
}
