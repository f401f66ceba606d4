import { MakeBackup } from "#features/backup/make-backup.tsx";
import { LeaveDialog } from "#features/shared/leave-dialog.tsx";

/** The way out of a computer that others use, with the backup put in its place. */
export function LeavePage({ onClose }: { readonly onClose: () => void }) {
  return <LeaveDialog renderBackup={(onMade) => <MakeBackup onMade={onMade} />} onClose={onClose} />;
}
