import { useEffect, useEffectEvent, useState } from "react";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import type { ExportError } from "#io/exporters/export-format.ts";
import type { PageWords } from "#io/exporters/pdf/placed-words.ts";
import type { OpenPdf } from "#io/pdf-view/open-pdf.ts";
import { useServices } from "#state/services-context.ts";

type PreviewError = Exclude<ExportError, { readonly kind: "superseded" }> | { readonly kind: "failed" };

export interface PdfView {
  /** The newest that is ready; an older one stays until then. */
  readonly pdf: OpenPdf | undefined;
  /** What stands where on its pages. */
  readonly words: readonly PageWords[];
  readonly error: PreviewError | undefined;
}

interface RetriablePdfView extends PdfView {
  readonly retry: () => void;
}

/** Documents of up to so many pages are made at each letter. */
const MOST_AT_EACH_LETTER = 3;
/** A longer one takes longer than the next letter, and would be made for nothing: it waits until the hands rest, milliseconds. */
const REST_MS = 250;

/** The document as the file that will be sent, opened to be drawn. The newest request wins. */
export function usePdf(tree: DocumentTree, template: Template): RetriablePdfView {
  const { documents } = useServices();
  const [view, setView] = useState<PdfView>({ pdf: undefined, words: [], error: undefined });
  const [turn, setTurn] = useState(0);
  const restBefore = useEffectEvent(() =>
    (view.pdf?.sizes.length ?? 0) > MOST_AT_EACH_LETTER ? REST_MS : undefined,
  );
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const rendered = await documents.preview({ tree, template });
      if (!isWanted || (!rendered.ok && rendered.error.kind === "superseded")) return;
      if (!rendered.ok) {
        const { error } = rendered;
        setView((before) => ({ ...before, error: error.kind === "superseded" ? undefined : error }));
        return;
      }
      const { openPdf } = await import("#io/pdf-view/open-pdf.ts");
      const pdf = await openPdf(rendered.value.bytes);
      if (isWanted) setView({ pdf, words: rendered.value.pages, error: undefined });
      else void pdf.close();
    };
    const begin = () =>
      void show().catch(() => {
        if (isWanted) setView((before) => ({ ...before, error: { kind: "failed" } }));
      });
    const rest = restBefore();
    const timer = rest === undefined ? undefined : setTimeout(begin, rest);
    if (rest === undefined) begin();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new turn tries the same document again
  }, [documents, tree, template, turn]);

  const { pdf } = view;
  useEffect(
    () => () => {
      void pdf?.close();
    },
    [pdf],
  );
  return { ...view, retry: () => setTurn((before) => before + 1) };
}
