import { useTranslation } from "react-i18next";
import { resumeViewIdSchema } from "#core/model/ids.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { useCareerSession } from "#state/career-session-context.ts";
import {
  addDocument,
  type NewDocument,
  putBackDocument,
  removeDocument,
  renameDocument,
} from "#state/document-edits.ts";
import { useServices } from "#state/services-context.ts";
import { showToast } from "#ui/toast-queue.ts";
import { useDocumentTitle } from "./use-document-title.ts";

interface Documents {
  /** Makes a document with the choices of another, and opens it. */
  readonly add: (like: ResumeView, document: Omit<NewDocument, "id">) => void;
  readonly rename: (view: ResumeView, name: string) => void;
  /** Removes it, and offers to put it back. */
  readonly remove: (view: ResumeView) => void;
}

/** What can be done with the documents of the open record; each is one step of undo. */
export function useDocuments(): Documents {
  const { t } = useTranslation(["documents", "common"]);
  const session = useCareerSession();
  const { newId } = useServices();
  const titleOf = useDocumentTitle();
  return {
    add: (like, document) => {
      const id = resumeViewIdSchema.parse(newId());
      session.edit((draft) => addDocument(draft, like.id, { ...document, id }));
      session.openView(id);
    },
    rename: (view, name) => session.edit((draft) => renameDocument(draft, view.id, name)),
    remove: (view) => {
      const at = session.store.getState().record.views.findIndex(({ id }) => id === view.id);
      session.edit((draft) => removeDocument(draft, view.id));
      const putBack = () => session.edit((draft) => putBackDocument(draft, view, at));
      showToast({
        text: t("delete.done", { name: titleOf(view) }),
        action: { text: t("common:undo"), onPress: putBack },
      });
    },
  };
}
