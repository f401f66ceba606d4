import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "#ui/icon-button.tsx";
import type { Pages } from "./use-pages.ts";

interface PaperToolsProps {
  readonly pages: Pages;
  readonly onZoomIn: (() => void) | undefined;
  readonly onZoomOut: (() => void) | undefined;
}

/** A strip under the desk: which page, and how large. */
export function PaperTools({ pages, onZoomIn, onZoomOut }: PaperToolsProps) {
  const { t } = useTranslation("preview");
  const { page, count, goTo } = pages;
  return (
    <div className="flex min-h-11 items-center justify-center border-line border-t">
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
          <span aria-hidden className="mx-1.5 h-5 border-edge/50 border-l" />
        </>
      ) : null}
      <IconButton
        label={t("zoomOut")}
        icon={<ZoomOut size={18} />}
        isDisabled={onZoomOut === undefined}
        onPress={() => onZoomOut?.()}
      />
      <IconButton
        label={t("zoomIn")}
        icon={<ZoomIn size={18} />}
        isDisabled={onZoomIn === undefined}
        onPress={() => onZoomIn?.()}
      />
    </div>
  );
}
