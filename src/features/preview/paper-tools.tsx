import { ChevronDown, ChevronUp, ZoomIn, ZoomOut } from "lucide-react";
import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#ui/classes.ts";
import { IconButton } from "#ui/icon-button.tsx";
import type { Pages } from "./use-pages.ts";
import type { ZoomTools } from "./use-zoom.ts";
import { ZoomMenu } from "./zoom-menu.tsx";

interface PaperToolsProps {
  readonly pages: Pages;
  /** How many are wanted at most. */
  readonly goal: number | undefined;
  readonly zoom: ZoomTools;
  /** Stands over the strip and stays with it. */
  readonly legend: ReactNode;
  /** What else can be done with the paper. */
  readonly children: ReactNode;
}

/** A strip under the desk: how many pages, which one, and how large. */
export const PaperTools = memo(function PaperTools(props: PaperToolsProps) {
  const { pages, goal, zoom, legend, children } = props;
  const { t } = useTranslation("preview");
  const { page, count, goTo } = pages;
  return (
    <div className="@container sticky bottom-14 z-10 border-line border-t bg-desk md:static">
      {legend}
      <div className="flex min-h-11 items-center justify-center gap-x-1 px-2 @md:gap-x-3">
        {count === 0 ? null : (
          <span
            className={classes(
              "text-caption",
              goal !== undefined && count > goal ? "font-semibold text-attention" : "text-soft",
              goal === undefined && count > 1 && "@max-md:hidden",
            )}
          >
            {t("count", { count })}
            {goal === undefined ? null : ` · ${t("goal", { goal })}`}
          </span>
        )}
        {count > 1 ? (
          <div className="flex items-center">
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
          </div>
        ) : null}
        <div className="flex items-center">
          <span className="@max-md:hidden">
            <IconButton
              label={t("zoomOut")}
              icon={<ZoomOut size={18} />}
              isDisabled={zoom.smaller === undefined}
              onPress={() => zoom.smaller?.()}
            />
          </span>
          <ZoomMenu zoom={zoom} />
          <span className="@max-md:hidden">
            <IconButton
              label={t("zoomIn")}
              icon={<ZoomIn size={18} />}
              isDisabled={zoom.larger === undefined}
              onPress={() => zoom.larger?.()}
            />
          </span>
        </div>
        {children}
      </div>
    </div>
  );
});
