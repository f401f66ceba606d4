import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import type { Template } from "#core/documents/template.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { PaperPage } from "./paper-page.tsx";
import { PaperSkeleton } from "./paper-skeleton.tsx";
import { PaperTools } from "./paper-tools.tsx";
import { useFittingWidth } from "./use-fitting-width.ts";
import { usePages } from "./use-pages.ts";
import { type PdfView, usePdf } from "./use-pdf.ts";

const ZOOM_STEPS = [1, 1.25, 1.5, 2, 3] as const;

interface PaperPreviewProps {
  readonly tree: DocumentTree;
  readonly template: Template;
}

/** The document itself on the desk: the pages of the file that will be sent. */
export function PaperPreview({ tree, template }: PaperPreviewProps) {
  const { t } = useTranslation("preview");
  const { pdf, error, retry } = usePdf(tree, template);
  const desk = useRef<HTMLElement>(null);
  const fitting = useFittingWidth(desk, tree.paper);
  const [zoom, setZoom] = useState(0);
  const pages = usePages(desk, pdf?.sizes.length ?? 0);
  const width = Math.round(fitting * (ZOOM_STEPS[zoom] ?? 1));
  return (
    <section aria-label={t(tree.kind)} className="flex h-full min-h-[60dvh] flex-col bg-desk">
      {error === undefined ? null : (
        <div className="p-4 pb-0">
          <PreviewProblem error={error} onRetry={retry} />
        </div>
      )}
      <section
        ref={desk}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard as well
        tabIndex={0}
        aria-label={t("pages")}
        className="min-h-0 flex-1 overflow-auto p-6 -outline-offset-2"
      >
        <div className="sr-only" lang={tree.language}>
          {linesOf(tree).join("\n")}
        </div>
        <div className="mx-auto flex w-fit flex-col gap-6">
          {pdf === undefined ? <PaperSkeleton width={width} paper={tree.paper} /> : null}
          {pdf?.sizes.map((size, index) => (
            <PaperPage key={`page-${index + 1}`} pdf={pdf} number={index + 1} size={size} width={width} />
          ))}
        </div>
      </section>
      <PaperTools
        pages={pages}
        onZoomIn={zoom < ZOOM_STEPS.length - 1 ? () => setZoom(zoom + 1) : undefined}
        onZoomOut={zoom > 0 ? () => setZoom(zoom - 1) : undefined}
      />
    </section>
  );
}

interface PreviewProblemProps {
  readonly error: NonNullable<PdfView["error"]>;
  readonly onRetry: () => void;
}

function PreviewProblem({ error, onRetry }: PreviewProblemProps) {
  const { t } = useTranslation("preview");
  if (error.kind === "failed") {
    return (
      <Banner tone="attention" action={<Button onPress={onRetry}>{t("retry")}</Button>}>
        {t("failed")}
      </Banner>
    );
  }
  return (
    <Banner tone="attention">
      {t("uncovered", { characters: error.characters.slice(0, 12).join(" ") })}
    </Banner>
  );
}
