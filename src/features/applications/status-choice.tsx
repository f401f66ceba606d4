import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { moveApplication } from "#core/applications/move-application.ts";
import { APPLICATION_STATUSES, type ApplicationStatus, type Standing } from "#core/model/application.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { usePacket } from "./use-packet.ts";

interface StatusChoiceProps {
  readonly name: string;
  /** Hears what is kept as sent, where a status says that it went out. */
  readonly onSent: (sent: SentPacket) => void;
}

/** The statuses as one line of steps, the application's own marked. */
export function StatusChoice({ name, onSent }: StatusChoiceProps) {
  const { t } = useTranslation("applications");
  const standing = useApplication((application) => application.standing);
  const stand = useStand(onSent);
  const [isAsked, setIsAsked] = useState(false);
  const group = useId();
  const choose = (status: ApplicationStatus) => {
    if (status === "closed") setIsAsked(true);
    else stand({ status });
  };
  const at = APPLICATION_STATUSES.indexOf(standing.status);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold text-lead">{t("progress.status")}</legend>
      <div className="grid grid-cols-3 gap-y-2 sm:grid-cols-6">
        {APPLICATION_STATUSES.map((status, index) => (
          <label
            key={status}
            className={`relative flex min-h-11 flex-col justify-center border-t-4 pr-2 pt-1.5 text-note transition-colors hover:text-accent has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-accent ${
              index <= at ? "border-accent" : "border-line"
            } ${index === at ? "font-semibold text-accent" : "text-soft"}`}
          >
            <input
              type="radio"
              name={group}
              checked={status === standing.status}
              onChange={() => choose(status)}
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
            />
            {t(`statuses.${status}`)}
          </label>
        ))}
      </div>
      {standing.status === "closed" ? (
        <div className="flex flex-wrap items-center gap-x-3 text-note">
          {t("progress.closedAs", { reason: t(`reasons.${standing.reason}`) })}
          <Button variant="quiet" onPress={() => setIsAsked(true)}>
            {t("progress.changeReason")}
          </Button>
        </div>
      ) : null}
      {isAsked ? (
        <CloseDialog
          name={name}
          reason={standing.status === "closed" ? standing.reason : undefined}
          onCancel={() => setIsAsked(false)}
          onClosed={(reason) => {
            setIsAsked(false);
            stand({ status: "closed", reason });
          }}
        />
      ) : null}
    </fieldset>
  );
}

/** Gives the open application another standing, as one step of undo. */
function useStand(onSent: StatusChoiceProps["onSent"]): (standing: Standing) => void {
  const session = useApplicationSession();
  const application = useApplication((whole) => whole);
  const { today } = useServices();
  const packet = usePacket();
  return (standing) => {
    const moved = moveApplication(application, standing, today(), () => packet.keep(application));
    session.edit((draft) => {
      draft.standing = moved.standing;
      draft.dates = moved.dates;
      if (moved.sent === undefined) delete draft.sent;
      else draft.sent = moved.sent;
    });
    if (moved.sent !== undefined && moved.sent !== application.sent) onSent(moved.sent);
  };
}
