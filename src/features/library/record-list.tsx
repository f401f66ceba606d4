import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { recordName } from "#core/model/record-name.ts";
import { useServices } from "#state/services-context.ts";
import { showToast } from "#ui/toast-queue.ts";
import { copyOf } from "./career-copies.ts";
import type { RecordTask } from "./record-menu.tsx";
import { RecordRow } from "./record-row.tsx";

const RecordDialogs = lazy(async () => ({ default: (await import("./record-dialogs.tsx")).RecordDialogs }));

interface RecordListProps {
  readonly careers: readonly Career[];
  readonly onSave: (career: Career) => Promise<boolean>;
  readonly onRemove: (career: Career) => Promise<(() => Promise<void>) | undefined>;
}

export function RecordList({ careers, onSave, onRemove }: RecordListProps) {
  const { t } = useTranslation(["library", "common"]);
  const { newId, now } = useServices();
  const [task, setTask] = useState<{ kind: Exclude<RecordTask, "duplicate">; career: Career }>();
  const nameShown = (career: Career) => recordName(career) || t("untitled");

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
      {task === undefined ? null : (
        <Suspense>
          <RecordDialogs
            task={task.kind}
            shownName={nameShown(task.career)}
            ownName={recordName(task.career)}
            onRename={(name) => void save({ ...task.career, name, updatedAt: now() })}
            onDelete={() => void remove(task.career)}
            onClose={() => setTask(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
