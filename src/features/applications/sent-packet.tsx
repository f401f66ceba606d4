import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fileNameFor } from "#core/documents/file-name.ts";
import { parseTree } from "#core/documents/parse-tree.ts";
import type { SentDocument } from "#core/model/sent-packet.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useApplication, useApplicationSession } from "#state/application-session-context.ts";
import { useCareer } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { SentDifferences } from "./sent-differences.tsx";
import { usePacket } from "./use-packet.ts";

/** What went out, as files again, and what differs since. */
export function SentPacket() {
  const { t } = useTranslation(["applications", "common"]);
  const session = useApplicationSession();
  const application = useApplication((whole) => whole);
  const packet = usePacket();
  const { sent } = application;
  const isOut = application.dates.sent !== undefined;
  const dateOf = useDate();
  const renew = () => {
    session.edit((draft) => void (draft.sent = packet.keep(application)));
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
          <div className="flex flex-wrap items-center gap-3">
            <KeptFile document={sent.resume} kind="resume" />
            {sent.letter === undefined ? (
              <p className="text-note text-soft">{t("sent.noLetter")}</p>
            ) : (
              <KeptFile document={sent.letter} kind="letter" />
            )}
          </div>
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

interface KeptFileProps {
  readonly document: SentDocument;
  readonly kind: "resume" | "letter";
}

/** The same file again, made from the words and dress that were kept. */
function KeptFile({ document, kind }: KeptFileProps) {
  const { t } = useTranslation("applications");
  const { documents, download } = useServices();
  const name = useCareer(({ contact }) => contact.name);
  const make = async () => {
    const tree = parseTree(document.tree);
    if (tree === undefined) return showToast({ text: t("sent.unreadable") });
    const made = await documents.make({ tree, template: dressOf(document), format: "pdf" });
    if (!made.ok) return showToast({ text: t("sent.failed") });
    const { language } = document;
    return download(
      fileNameFor({ name, language, kind, extension: "pdf" }),
      made.value.bytes,
      "application/pdf",
    );
  };
  return (
    <Button icon={<Download aria-hidden size={16} />} onPress={() => void make()}>
      {t(`sent.${kind}`)}
    </Button>
  );
}

function useDate(): (day: string) => string {
  const { language } = useInterfaceLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (day) => format.format(new Date(day));
}
