import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LibraryScreen } from "#features/library/library-screen.tsx";
import { SharedChoice } from "#features/shared/shared-choice.tsx";
import { Skeleton } from "#ui/skeleton.tsx";

const ImportPanel = lazy(async () => ({
  default: (await import("#features/import/import-panel.tsx")).ImportPanel,
}));

const BackupReminder = lazy(async () => ({
  default: (await import("#features/backup/backup-reminder.tsx")).BackupReminder,
}));

const FolderReminder = lazy(async () => ({
  default: (await import("#features/backup/folder-word.tsx")).FolderReminder,
}));

/** The list of records, with the reader of files put in its place. */
export function LibraryPage() {
  const { t } = useTranslation();
  return (
    <LibraryScreen
      reminder={
        <Suspense>
          <FolderReminder />
          <BackupReminder />
        </Suspense>
      }
      elsewhere={<SharedChoice />}
      renderImport={(onImported) => (
        <Suspense fallback={<Skeleton label={t("loading")} />}>
          <ImportPanel onImported={onImported} />
        </Suspense>
      )}
    />
  );
}
