import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { showToast } from "#ui/toast-queue.ts";
import type { Applications } from "./use-applications.ts";

interface Removal {
  readonly ask: (listed: ListedApplication) => void;
  /** The question whether it goes, while it is asked. */
  readonly question: ReactNode;
}

/** Removes an application once the person has said so; it can be put back. */
export function useRemoval(remove: Applications["remove"]): Removal {
  const { t } = useTranslation(["posting", "applications", "common"]);
  const [leaving, setLeaving] = useState<ListedApplication>();
  const discard = async ({ application, name }: ListedApplication) => {
    const putBack = await remove(application);
    if (putBack === undefined) return showToast({ text: t("applications:notStored") });
    const undo = { text: t("common:undo"), onPress: () => void putBack() };
    return showToast({ text: t("delete.done", { name: name || t("applications:untitled") }), action: undo });
  };
  return {
    ask: setLeaving,
    question:
      leaving === undefined ? null : (
        <ConfirmDialog
          title={t("delete.title", { name: leaving.name || t("applications:untitled") })}
          text={t("delete.text")}
          action={t("delete.action")}
          isOpen
          onConfirm={() => void discard(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      ),
  };
}
