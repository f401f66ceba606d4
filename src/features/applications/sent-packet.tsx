import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { SentDifferences } from "./sent-differences.tsx";
import { SentDocumentFiles } from "./sent-document-files.tsx";
import { usePacket } from "./use-packet.ts";
import type { SentFilesWork } from "./use-sent-files.ts";

/** What went out, as files again, and what differs since. */
export function SentPacket({ files }: { readonly files: SentFilesWork }) {
  const { t } = useTranslation(["applications", "common"]);
  const session = useApplicationSession();
  const application = useApplication((whole) => whole);
  const packet = usePacket();
  const { sent } = application;
  const isOut = application.dates.sent !== undefined;
  const dateOf = useDate();
  const renew = () => {
    const today = packet.keep(application);
    session.edit((draft) => void (draft.sent = today));
    void files.keep(today);
    showToast({ text: t("sent.renewed"), action: { text: t("common:undo"), onPress: session.undo } });
  };
  return (
    <section aria-labelledby="sent" className="flex flex-col gap-3">
      <div>
        <h2 id="sent" className="font-semibold text-lead">
          {t("sent.title")}
        </h2>
        <p className="max-w-[60ch] text-note text-soft">
          {sent !== undefined
            ? t("sent.kept", { date: dateOf(sent.keptOn) })
            : t(isOut ? "sent.missing" : "sent.none")}
        </p>
      </div>
      {sent === undefined && isOut ? (
        <div>
          <Button onPress={renew}>{t("sent.keep")}</Button>
        </div>
      ) : null}
      {sent === undefined ? null : (
        <>
          <ul className="border-line border-t">
            <SentDocumentFiles document={sent.resume} kind="resume" work={files} />
            {sent.letter === undefined ? null : (
              <SentDocumentFiles document={sent.letter} kind="letter" work={files} />
            )}
          </ul>
          {sent.letter === undefined ? <p className="text-note text-soft">{t("sent.noLetter")}</p> : null}
          <Disclosure title={t("sent.differs")}>
            <div className="flex flex-col items-start gap-4 pt-2">
              <SentDifferences sent={sent} today={packet.now(application)} />
              <Button onPress={renew}>{t("sent.renew")}</Button>
            </div>
          </Disclosure>
        </>
      )}
    </section>
  );
}

function useDate(): (day: string) => string {
  const { language } = useInterfaceLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (day) => format.format(new Date(day));
}
