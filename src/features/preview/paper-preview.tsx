import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import type { Template } from "#core/documents/template.ts";
import { Banner } from "#ui/banner.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { PaperPage } from "./paper-page.tsx";
import { PaperSkeleton } from "./paper-skeleton.tsx";
import { useFittingWidth } from "./use-fitting-width.ts";
import { usePdf } from "./use-pdf.ts";

const ZOOM_STEPS = [1, 1.25, 1.5, 2, 3] as const;

interface PaperPreviewProps {
  readonly tree: DocumentTree;
  readonly template: Template;
}

/** The document itself on the desk: the pages of the file that will be sent. */
export function PaperPreview({ tree, template }: PaperPreviewProps) {
  const { t } = useTranslation("preview");
  const { pdf, error } = usePdf(tree, template);
  const desk = useRef<HTMLDivElement>(null);
  const fitting = useFittingWidth(desk, tree.paper);
  const [zoom, setZoom] = useState(0);
  const { page, count, goTo } = usePages(desk, pdf?.sizes.length ?? 0);
  const width = Math.round(fitting * (ZOOM_STEPS[zoom] ?? 1));
  return (
    <section aria-label={t(tree.kind)} className="relative flex h-full min-h-[60dvh] flex-col bg-desk">
      {error === undefined ? null : (
        <div className="p-4 pb-0">
          <Banner tone="attention">
            {error.kind === "failed"
              ? t("failed")
              : t("uncovered", { characters: error.characters.slice(0, 12).join(" ") })}
          </Banner>
        </div>
      )}
      {/* Scrolled by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={desk}
        tabIndex={0}
        role="group"
        aria-label={t("pages")}
        className="min-h-0 flex-1 overflow-auto p-6 pb-16 -outline-offset-2"
      >
        <div className="sr-only" lang={tree.language}>
          {linesOf(tree).join("\n")}
        </div>
        <div className="mx-auto flex w-fit flex-col gap-6">
          {pdf === undefined ? <PaperSkeleton width={width} paper={tree.paper} /> : null}
          {pdf?.sizes.map((_, index) => (
            <PaperPage
              key={`page-${index + 1}`}
              pdf={pdf}
              number={index + 1}
              width={width}
              label={t("pageOf", { kind: t(tree.kind), page: index + 1, count: pdf.sizes.length })}
            />
          ))}
        </div>
      </div>
      <div className="absolute inset-x-0 bottom-3 mx-auto flex w-fit items-center rounded-md border border-line bg-sheet">
        {count > 1 ? (
          <>
            <IconButton
              label={t("previous")}
              icon={<ChevronUp size={18} />}
              isDisabled={page <= 1}
              onPress={() => goTo(page - 1)}
            />
            <span className="min-w-10 text-center text-caption text-soft">
              {t("position", { page, count })}
            </span>
            <IconButton
              label={t("next")}
              icon={<ChevronDown size={18} />}
              isDisabled={page >= count}
              onPress={() => goTo(page + 1)}
            />
            <span aria-hidden className="mx-1 h-5 border-line border-l" />
          </>
        ) : null}
        <IconButton
          label={t("zoomOut")}
          icon={<ZoomOut size={18} />}
          isDisabled={zoom === 0}
          onPress={() => setZoom(zoom - 1)}
        />
        <IconButton
          label={t("zoomIn")}
          icon={<ZoomIn size={18} />}
          isDisabled={zoom === ZOOM_STEPS.length - 1}
          onPress={() => setZoom(zoom + 1)}
        />
      </div>
    </section>
  );
}

/** Which page is at the top of the desk, and the way to another. */
function usePages(desk: RefObject<HTMLDivElement | null>, count: number) {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (element === null || count < 2) return;
    const watch = () => {
      const place = element.scrollTop / Math.max(1, element.scrollHeight - element.clientHeight);
      setPage(1 + Math.round(place * (count - 1)));
    };
    element.addEventListener("scroll", watch, { passive: true });
    return () => element.removeEventListener("scroll", watch);
  }, [desk, count]);
  const goTo = (wanted: number) =>
    desk.current
      ?.querySelectorAll("canvas")
      [wanted - 1]?.scrollIntoView({ block: "start", behavior: "smooth" });
  return { page: Math.min(page, Math.max(1, count)), count, goTo };
}
