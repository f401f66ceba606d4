import { useState } from "react";
import type { ExportError, ExportFormat } from "#io/exporters/export-format.ts";
import { useServices } from "#state/services-context.ts";
import type { ChosenDocument } from "./chosen-document.ts";
import { type Broken, type Verdict, verdictOf } from "./verdict.ts";

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
} as const satisfies Record<ExportFormat, string>;

type Doubt = Broken | { readonly kind: "unread" };

export type DownloadState =
  | { readonly kind: "ready" }
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly name: string; readonly verdict: Verdict }
  /** Made, but not handed over: it lost something, or nothing vouches for it. */
  | {
      readonly kind: "held";
      readonly format: ExportFormat;
      readonly verdict: Doubt;
      readonly handOver: () => void;
    }
  | { readonly kind: "failed"; readonly error: ExportError };

interface Download {
  readonly state: DownloadState;
  readonly start: (document: ChosenDocument, format: ExportFormat) => Promise<void>;
}

/** Makes the file in the worker, has it read back, and hands it to the browser's downloads where it is whole. */
export function useDownload(): Download {
  const { documents, download } = useServices();
  const [state, setState] = useState<DownloadState>({ kind: "ready" });
  return {
    state,
    start: async ({ tree, template, fileName }, format) => {
      if (tree === undefined) return;
      setState({ kind: "working" });
      const made = await documents.make({ tree, template, format });
      if (!made.ok) {
        setState({ kind: "failed", error: made.error });
        return;
      }
      const { bytes, proof } = made.value;
      const name = fileName(format);
      const verdict = verdictOf(proof);
      const handOver = () => {
        download(name, bytes, MEDIA_TYPES[format]);
        setState({ kind: "done", name, verdict });
      };
      if (verdict.kind === "broken" || verdict.kind === "unread") {
        setState({ kind: "held", format, verdict, handOver });
      } else {
        handOver();
      }
    },
  };
}
