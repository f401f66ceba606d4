import { useEffect, useState } from "react";
import type { BackupFolder, FolderState } from "#io/storage/backup/backup-folder.ts";
import { useServices } from "#state/services-context.ts";

interface FolderInUse {
  readonly folder: BackupFolder;
  readonly state: FolderState;
}

/** The folder that backups go to; undefined where the browser has none, or until it is known. */
export function useBackupFolder(): FolderInUse | undefined {
  const { openFolder } = useServices();
  const [inUse, setInUse] = useState<FolderInUse>();
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isWanted = true;
    const start = async () => {
      const folder = await openFolder?.();
      if (folder === undefined || !isWanted) return;
      const show = () => setInUse({ folder, state: folder.state() });
      show();
      stop = folder.subscribe(show);
    };
    void start();
    return () => {
      isWanted = false;
      stop();
    };
  }, [openFolder]);
  return inUse;
}
