import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { listApplication } from "#core/applications/find-applications.ts";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { DateFields } from "./date-fields.tsx";
import { LaterLetters } from "./later-letters.tsx";
import { SentPacket } from "./sent-packet.tsx";
import { StatusChoice } from "./status-choice.tsx";
import { StepNote } from "./step-note.tsx";
import { useSentFiles } from "./use-sent-files.ts";

/** How far the open application has come: its status, days, contact, notes, and what was sent. */
export function ProgressScreen({ nav }: { readonly nav: ReactNode }) {
  const { t } = useTranslation("applications");
  const { today } = useServices();
  const session = useApplicationSession();
  const application = useApplication((whole) => whole);
  const files = useSentFiles(application);
  const day = today();
  const listed = useMemo(() => listApplication(application, day), [application, day]);
  return (
    <div className="mx-auto flex w-full max-w-[760px] flex-col gap-8 px-4 py-6 sm:px-8 lg:py-9">
      {nav}
      <header className="flex flex-col gap-1">
        <PageHeading title={t("progress.title")} />
        <p className="text-soft">{listed.name || t("untitled")}</p>
        {listed.step === undefined ? null : <StepNote step={listed.step} />}
      </header>
      <StatusChoice name={listed.name || t("untitled")} onSent={(sent) => void files.keep(sent)} />
      <DateFields listed={listed} />
      <LaterLetters />
      <SentPacket files={files} />
      <ContactFields />
      <TextArea
        label={t("progress.notes")}
        hint={t("progress.notesHint")}
        rows={4}
        mostRows={16}
        value={application.notes}
        onChange={(notes) =>
          session.typing("notes", () => session.edit((draft) => void (draft.notes = notes)))
        }
      />
    </div>
  );
}
