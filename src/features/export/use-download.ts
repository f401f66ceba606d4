import { useState } from "react";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import { useServices } from "#state/services-context.ts";
import type { ChosenDocument } from "./chosen-document.ts";

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
} as const satisfies Record<ExportFormat, string>;

export type DownloadState =
  | { readonly kind: "ready" }
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly error: ExportError };

interface Download {
  readonly state: DownloadState;
  readonly start: (document: ChosenDocument, format: ExportFormat) => Promise<void>;
}

/** Makes the file in the worker and hands it to the browser's downloads. */
export function useDownload(): Download {
  const { documents, download } = useServices();
  const [state, setState] = useState<DownloadState>({ kind: "ready" });
  return {
    state,
    start: async ({ tree, template, fileName }, format) => {
      if (tree === undefined) return;
      setState({ kind: "working" });
      const made = await documents.render({ tree, template, format }, "file");
      if (!made.ok) {
        setState({ kind: "failed", error: made.error });
        return;
      }
      const name = fileName(format);
      download(name, made.value, MEDIA_TYPES[format]);
      setState({ kind: "done", name });
    },
  };
}
