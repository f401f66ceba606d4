import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { gistOf } from "#core/applications/gist-of.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import { parseTree } from "#core/documents/parse-tree.ts";
import { isSame } from "#core/model/merge-records.ts";
import type { SentFile, SentFormat } from "#core/model/sent-files.ts";
import type { SentDocument } from "#core/model/sent-packet.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { fromBase64 } from "#io/browser/base64.ts";
import { useApplication } from "#state/application-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { Button } from "#ui/button.tsx";
import { showToast } from "#ui/toast-queue.ts";
import type { SentFilesWork } from "./use-sent-files.ts";

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const satisfies Record<SentFormat, string>;

interface SentDocumentFilesProps {
  readonly document: SentDocument;
  readonly kind: "resume" | "letter";
  readonly work: SentFilesWork;
}

/** The files of one document as they went out; where none are kept, the PDF made again from its words and dress. */
export function SentDocumentFiles({ document, kind, work }: SentDocumentFilesProps) {
  const { t } = useTranslation("applications");
  const { download } = useServices();
  const sizeOf = useSize();
  const files = work.kept?.find((each) => isSame(each.document, document))?.files ?? [];
  const take = ({ format, name, content }: SentFile) =>
    download(name, fromBase64(content), MEDIA_TYPES[format]);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-3">
      <span className="w-28 font-semibold text-note">{t(`sent.${kind}`)}</span>
      {files.map((file) => (
        <Button key={file.format} icon={<Download aria-hidden size={16} />} onPress={() => take(file)}>
          {t(`sent.as.${file.format}`, { size: sizeOf(file) })}
          <span className="sr-only">{`, ${t(`sent.${kind}`)}`}</span>
        </Button>
      ))}
      {work.isBusy ? <p className="text-note text-soft">{t("sent.keeping")}</p> : null}
      {work.isBusy || files.length > 0 ? null : <MadeAgain document={document} kind={kind} />}
    </li>
  );
}

function MadeAgain({ document, kind }: Omit<SentDocumentFilesProps, "work">) {
  const { t } = useTranslation("applications");
  const { documents, download } = useServices();
  const employer = useApplication((whole) => gistOf(whole).employer) ?? undefined;
  const make = async () => {
    const tree = parseTree(document.tree);
    if (tree === undefined) return showToast({ text: t("sent.unreadable") });
    const made = await documents.make({ tree, template: dressOf(document), format: "pdf" });
    if (!made.ok) return showToast({ text: t("sent.failed") });
    const { language } = document;
    const name = fileNameFor({ name: tree.author, language, kind, employer, extension: "pdf" });
    return download(name, made.value.bytes, MEDIA_TYPES.pdf);
  };
  return (
    <>
      <Button icon={<Download aria-hidden size={16} />} onPress={() => void make()}>
        {t("sent.makeAgain")}
        <span className="sr-only">{`, ${t(`sent.${kind}`)}`}</span>
      </Button>
      <p className="basis-60 grow text-caption text-soft">{t("sent.notKept")}</p>
    </>
  );
}

/** The size of a kept file, `48 kB`; four letters of base64 are three bytes. */
function useSize(): (file: SentFile) => string {
  const { language } = useInterfaceLanguage();
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    unitDisplay: "short",
    maximumFractionDigits: 0,
  });
  return ({ content }) => format.format(Math.max(1, (content.length * 3) / 4000));
}
