import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentTree } from "#core/documents/document.ts";
import type { Template } from "#core/documents/template.ts";
import { markedPath } from "./marked-words.ts";
import { pageGoalOf } from "./page-limit.ts";
import { PaperSheets } from "./paper-sheets.tsx";
import { PaperSkeleton } from "./paper-skeleton.tsx";
import { PaperText } from "./paper-text.tsx";
import { PaperTools } from "./paper-tools.tsx";
import { pressDeskKey } from "./press-desk-key.ts";
import { PreviewProblem } from "./preview-problem.tsx";
import { TransferLegend } from "./transfer-legend.tsx";
import { TransferSwitch } from "./transfer-switch.tsx";
import { useMarkedInView } from "./use-marked-in-view.ts";
import { usePages } from "./use-pages.ts";
import { usePdf } from "./use-pdf.ts";
import { useTransferMarks } from "./use-transfer-marks.ts";
import { useZoom } from "./use-zoom.ts";

interface PaperPreviewProps {
  readonly tree: DocumentTree;
  readonly template: Template;
  /** The record path that is being written. */
  readonly edited?: string | undefined;
  /** A line was picked: its field is wanted. */
  readonly onOpen: (path: string) => void;
  /** What else can be done with the paper; stands in the strip under it. */
  readonly tools?: ReactNode;
}

/** The document itself on the desk: the pages of the file that will be sent, each line a way to its field. */
export function PaperPreview({ tree, template, edited, onOpen, tools }: PaperPreviewProps) {
  const { t } = useTranslation("preview");
  const { pdf, words, error, retry } = usePdf(tree, template);
  const desk = useRef<HTMLElement>(null);
  const zoom = useZoom(desk, tree.paper);
  const pages = usePages(desk, pdf?.sizes.length ?? 0);
  const marked = markedPath(words, edited);
  const goal = pageGoalOf(tree);
  const keysId = useId();
  const [isTransferShown, setIsTransferShown] = useState(false);
  const transfer = useTransferMarks(tree, isTransferShown);
  const moreTools = useMemo(
    () => (
      <>
        {tree.kind === "letter" ? null : (
          <TransferSwitch isOn={isTransferShown} onChange={setIsTransferShown} />
        )}
        {tools}
      </>
    ),
    [tree.kind, isTransferShown, tools],
  );
  useMarkedInView(desk, marked, words);
  return (
    <section aria-label={t(tree.kind)} className="flex h-full min-h-[60dvh] flex-col bg-desk">
      {error === undefined ? null : (
        <div className="p-4 pb-0">
          <PreviewProblem error={error} onRetry={retry} />
        </div>
      )}
      <p id={keysId} className="sr-only">
        {t("keys")}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys turn its pages */}
      <section
        ref={desk}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard as well
        tabIndex={0}
        aria-label={t("pages")}
        aria-describedby={keysId}
        onKeyDown={(event) => pressDeskKey(event, pages, zoom)}
        className="min-h-0 flex-1 overflow-auto p-6 -outline-offset-2"
      >
        <PaperText tree={tree} />
        {pdf === undefined ? (
          <div className="mx-auto w-fit">
            <PaperSkeleton width={zoom.width} paper={tree.paper} />
          </div>
        ) : (
          <PaperSheets
            pdf={pdf}
            words={words}
            width={zoom.width}
            goal={goal}
            marked={marked}
            transfer={transfer?.marks}
            onOpen={onOpen}
          />
        )}
      </section>
      <PaperTools
        pages={pages}
        goal={goal}
        zoom={zoom}
        legend={isTransferShown ? <TransferLegend reading={transfer} /> : null}
      >
        {moreTools}
      </PaperTools>
    </section>
  );
}
