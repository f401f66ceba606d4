import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import type { RecordTask } from "./record-menu.tsx";
import { RenameDialog } from "./rename-dialog.tsx";

interface RecordDialogsProps {
  readonly task: Extract<RecordTask, "rename" | "delete">;
  /** As the list shows it. */
  readonly shownName: string;
  readonly ownName: string;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** What is asked before a record gets another name or goes. */
export function RecordDialogs(props: RecordDialogsProps) {
  const { task, shownName, ownName, onRename, onDelete, onClose } = props;
  const { t } = useTranslation("library");
  if (task === "rename") return <RenameDialog name={ownName} onRename={onRename} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t("delete.title", { name: shownName })}
      text={t("delete.text")}
      action={t("delete.action")}
      isOpen
      onConfirm={onDelete}
      onClose={onClose}
    />
  );
}
