import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { useServices } from "#state/services-context.ts";
import { ConfirmDialog } from "#ui/dialog.tsx";
import { showToast } from "#ui/toast.tsx";
import { copyOf, nameOf, renamed } from "./career-copies.ts";
import { RecordRow, type RecordTask } from "./record-row.tsx";
import { RenameDialog } from "./rename-dialog.tsx";

interface RecordListProps {
  readonly careers: readonly Career[];
  readonly onSave: (career: Career) => Promise<boolean>;
  readonly onRemove: (career: Career) => Promise<(() => Promise<void>) | undefined>;
}

export function RecordList({ careers, onSave, onRemove }: RecordListProps) {
  const { t } = useTranslation(["library", "common"]);
  const { newId, now } = useServices();
  const [task, setTask] = useState<{ readonly kind: RecordTask; readonly career: Career }>();
  const nameShown = (career: Career) => nameOf(career) || t("untitled");
  const endTask = () => setTask(undefined);

  const save = async (career: Career) => {
    if (!(await onSave(career))) showToast({ text: t("storage.notSaved") });
  };
  const begin = (kind: RecordTask, career: Career) => {
    if (kind === "duplicate")
      void save(copyOf(career, t("copyOf", { name: nameShown(career) }), newId, now()));
    else setTask({ kind, career });
  };
  const remove = async (career: Career) => {
    const putBack = await onRemove(career);
    if (putBack === undefined) return showToast({ text: t("storage.notSaved") });
    const undo = { text: t("common:undo"), onPress: () => void putBack() };
    return showToast({ text: t("delete.done", { name: nameShown(career) }), action: undo });
  };

  return (
    <>
      <ul className="border-line border-t">
        {careers.map((career) => (
          <RecordRow key={career.id} career={career} onTask={begin} />
        ))}
      </ul>
      {task?.kind === "rename" ? (
        <RenameDialog
          name={nameOf(task.career)}
          onRename={(name) => void save({ ...renamed(task.career, name), updatedAt: now() })}
          onClose={endTask}
        />
      ) : null}
      {task?.kind === "delete" ? (
        <ConfirmDialog
          title={t("delete.title", { name: nameShown(task.career) })}
          text={t("delete.text")}
          action={t("delete.action")}
          isOpen
          onConfirm={() => void remove(task.career)}
          onClose={endTask}
        />
      ) : null}
    </>
  );
}
