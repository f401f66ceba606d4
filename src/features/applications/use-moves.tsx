import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { isOut, moveApplication, movedBack } from "#core/applications/move-application.ts";
import type { Application, ApplicationStatus, Standing } from "#core/model/application.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";
import { useServices } from "#state/services-context.ts";
import { showToast } from "#ui/toast-queue.ts";
import { CloseDialog } from "./close-dialog.tsx";
import type { Applications } from "./use-applications.ts";
import { useKeepFiles } from "./use-sent-files.ts";

interface Moves {
  readonly move: (listed: ListedApplication, to: ApplicationStatus) => void;
  /** The question how it ended, while it is asked. */
  readonly question: ReactNode;
}

/** Moves applications from one status to another; each move is told and can be taken back. */
export function useMoves(
  change: Applications["change"],
  keep: (application: Application) => SentPacket,
): Moves {
  const { t } = useTranslation(["applications", "common"]);
  const { today } = useServices();
  const keepFiles = useKeepFiles();
  const [closing, setClosing] = useState<ListedApplication>();

  const put = async ({ application, name }: ListedApplication, standing: Standing) => {
    let sent: SentPacket | undefined;
    const isStored = await change(application, (stored) =>
      moveApplication(stored, standing, today(), () => (sent = keep(stored))),
    );
    if (!isStored) return showToast({ text: t("notStored") });
    if (sent !== undefined) void keepFiles(application, sent);
    const isKept = application.sent === undefined && isOut(standing);
    const slots = { name: name || t("untitled"), status: t(`statuses.${standing.status}`) };
    return showToast({
      text: t(isKept ? "movedOut" : "moved", slots),
      action: {
        text: t("common:undo"),
        onPress: () => void change(application, (stored) => movedBack(stored, application)),
      },
    });
  };
  return {
    move: (listed, to) => {
      if (to === listed.application.standing.status) return;
      if (to === "closed") setClosing(listed);
      else void put(listed, { status: to });
    },
    question:
      closing === undefined ? null : (
        <CloseDialog
          name={closing.name || t("untitled")}
          onCancel={() => setClosing(undefined)}
          onClosed={(reason) => {
            setClosing(undefined);
            void put(closing, { status: "closed", reason });
          }}
        />
      ),
  };
}
