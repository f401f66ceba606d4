import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareer } from "#state/career-session-context.ts";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { DocumentRow, type DocumentTask } from "./document-row.tsx";
import { RenameDocument } from "./rename-document.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useDocuments } from "./use-documents.ts";

export function DocumentList() {
  const { t } = useTranslation("documents");
  const views = useCareer((career) => career.views);
  const titleOf = useDocumentTitle();
  const { add, rename, remove } = useDocuments();
  const [task, setTask] = useState<{ kind: Exclude<DocumentTask, "duplicate">; view: ResumeView }>();
  const begin = (kind: DocumentTask, view: ResumeView) => {
    if (kind === "duplicate")
      add(view, { name: t("copyOf", { name: titleOf(view) }), language: view.language });
    else setTask({ kind, view });
  };
  const close = () => setTask(undefined);
  return (
    <>
      <ul className="border-line border-t">
        {views.map((view) => (
          <DocumentRow
            key={view.id}
            view={view}
            isOnly={views.length === 1}
            onTask={(kind) => begin(kind, view)}
          />
        ))}
      </ul>
      {task?.kind === "rename" ? (
        <RenameDocument name={task.view.name} onRename={(name) => rename(task.view, name)} onClose={close} />
      ) : null}
      {task?.kind === "delete" ? (
        <ConfirmDialog
          title={t("delete.title", { name: titleOf(task.view) })}
          text={t("delete.text")}
          action={t("delete.action")}
          isOpen
          onConfirm={() => remove(task.view)}
          onClose={close}
        />
      ) : null}
    </>
  );
}
