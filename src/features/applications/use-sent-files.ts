import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { gistOf } from "#core/applications/gist-of.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import { parseTree } from "#core/documents/parse-tree.ts";
import type { Application } from "#core/model/application.ts";
import { type FilesOfDocument, SENT_FORMATS, type SentFile } from "#core/model/sent-files.ts";
import type { SentDocument, SentPacket } from "#core/model/sent-packet.ts";
import { toBase64 } from "#io/browser/base64.ts";
import type { DocumentsService } from "#state/services.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";
import { showToast } from "#ui/toast-queue.ts";

type Owner = Pick<Application, "id" | "careerId" | "posting">;
type KeepFiles = (owner: Owner, sent: SentPacket) => Promise<boolean>;

/** Makes the files of a packet at once and keeps them, byte for byte; whether all of them are kept. */
export function useKeepFiles(): KeepFiles {
  const { documents, sentFiles } = useServices();
  return async (owner, { resume, letter }) => {
    const given = letter === undefined ? [resume] : [resume, letter];
    const employer = gistOf(owner).employer ?? undefined;
    const made = await Promise.all(given.map((document) => filesOf(document, employer, documents)));
    const stored = await sentFiles.add(owner, made);
    return stored.ok && made.every(({ files }) => files.length === SENT_FORMATS.length);
  };
}

export interface SentFilesWork {
  /** Undefined while they are being read. */
  readonly kept: readonly FilesOfDocument[] | undefined;
  /** Whether they are being read, made or stored. */
  readonly isBusy: boolean;
  readonly keep: (sent: SentPacket) => Promise<void>;
}

/** The files that are kept with an application. */
export function useSentFiles({ id, careerId, posting }: Owner): SentFilesWork {
  const { t } = useTranslation("applications");
  const { sentFiles } = useServices();
  const keepFiles = useKeepFiles();
  const [kept, setKept] = useState<readonly FilesOfDocument[]>();
  const [isMaking, setIsMaking] = useState(false);
  const read = useCallback(async () => {
    const found = await sentFiles.read(id);
    return found.ok ? found.value : [];
  }, [sentFiles, id]);
  useEffect(() => {
    let isWanted = true;
    void read().then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [read]);
  return {
    kept,
    isBusy: kept === undefined || isMaking,
    keep: async (sent) => {
      setIsMaking(true);
      const areKept = await keepFiles({ id, careerId, posting }, sent);
      setKept(await read());
      setIsMaking(false);
      if (!areKept) showToast({ text: t("sent.filesFailed") });
    },
  };
}

async function filesOf(
  document: SentDocument,
  employer: string | undefined,
  documents: DocumentsService,
): Promise<FilesOfDocument> {
  const tree = parseTree(document.tree);
  if (tree === undefined) return { document, files: [] };
  const { author, kind, language } = tree;
  const files = await Promise.all(
    SENT_FORMATS.map(async (format): Promise<SentFile | undefined> => {
      const made = await documents.make({ tree, template: dressOf(document), format });
      if (!made.ok) return undefined;
      const name = fileNameFor({ name: author, language, kind, employer, extension: format });
      return { format, name, content: toBase64(made.value.bytes) };
    }),
  );
  return { document, files: files.filter((file) => file !== undefined) };
}
