import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#core/assert-never.ts";
import type { Career } from "#core/model/career.ts";
import { recordName } from "#core/model/record-name.ts";
import { useServices } from "#state/services-context.ts";
import { showToast } from "#ui/toast-queue.ts";
import { archived, copyOf, unarchived } from "./career-copies.ts";
import type { RecordTask } from "./record-menu.tsx";
import { RecordRow } from "./record-row.tsx";
import type { Library } from "./use-library.ts";

const RecordDialogs = lazy(async () => ({ default: (await import("./record-dialogs.tsx")).RecordDialogs }));

/** What is asked about first. */
type AskedTask = Extract<RecordTask, "rename" | "delete">;

interface RecordListProps {
  readonly careers: readonly Career[];
  readonly library: Library;
}

export function RecordList({ careers, library }: RecordListProps) {
  const { t } = useTranslation(["library", "common"]);
  const { newId, now } = useServices();
  const [asked, setAsked] = useState<{ task: AskedTask; career: Career }>();
  const nameShown = (career: Career) => recordName(career) || t("untitled");

  const save = async (career: Career) => {
    const isKept = await library.save(career);
    if (!isKept) showToast({ text: t("storage.notSaved") });
  };
  const change = async (career: Career, next: (stored: Career) => Career) => {
    const isKept = await library.change(career, next);
    if (!isKept) showToast({ text: t("storage.notSaved") });
    return isKept;
  };
  const sayDone = (text: string, onUndo: () => void) =>
    showToast({ text, action: { text: t("common:undo"), onPress: onUndo } });
  const archive = async (career: Career) => {
    if (await change(career, (stored) => archived(stored, now())))
      sayDone(t("archive.done", { name: nameShown(career) }), () => void change(career, unarchived));
  };
  const remove = async (career: Career) => {
    const putBack = await library.remove(career);
    if (putBack === undefined) return showToast({ text: t("storage.notSaved") });
    return sayDone(t("delete.done", { name: nameShown(career) }), () => void putBack());
  };
  const begin = (task: RecordTask, career: Career): void => {
    switch (task) {
      case "duplicate":
        return void save(copyOf(career, t("copyOf", { name: nameShown(career) }), newId, now()));
      case "archive":
        return void archive(career);
      case "unarchive":
        return void change(career, unarchived);
      case "rename":
      case "delete":
        return setAsked({ task, career });
      default:
        return assertNever(task);
    }
  };

  return (
    <>
      <ul className="border-line border-t">
        {careers.map((career) => (
          <RecordRow key={career.id} career={career} onTask={begin} />
        ))}
      </ul>
      {asked === undefined ? null : (
        <Suspense>
          <RecordDialogs
            task={asked.task}
            shownName={nameShown(asked.career)}
            ownName={recordName(asked.career)}
            onRename={(name) =>
              void change(asked.career, (stored) => ({ ...stored, name, updatedAt: now() }))
            }
            onDelete={() => void remove(asked.career)}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
