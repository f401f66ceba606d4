import { Ellipsis } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";

export type RecordTask = "rename" | "duplicate" | "archive" | "unarchive" | "delete";

interface RecordMenuProps {
  readonly name: string;
  readonly isArchived: boolean;
  readonly onTask: (task: RecordTask) => void;
}

export function RecordMenu({ name, isArchived, onTask }: RecordMenuProps) {
  const { t } = useTranslation("library");
  return (
    <Menu
      label={t("tasksOf", { name })}
      trigger={<IconButton label={t("tasksOf", { name })} icon={<Ellipsis size={18} />} />}
      actions={[
        { id: "rename", text: t("rename.action"), onAction: () => onTask("rename") },
        { id: "duplicate", text: t("duplicate"), onAction: () => onTask("duplicate") },
        isArchived
          ? { id: "unarchive", text: t("archive.back"), onAction: () => onTask("unarchive") }
          : { id: "archive", text: t("archive.action"), onAction: () => onTask("archive") },
        { id: "delete", text: t("delete.action"), onAction: () => onTask("delete"), isDanger: true },
      ]}
    />
  );
}
