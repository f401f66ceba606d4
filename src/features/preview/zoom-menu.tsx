import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Menu } from "#ui/menu.tsx";
import type { ZoomTools } from "./use-zoom.ts";
import { ZOOM_PERCENTS } from "./zoom.ts";

const LEAST_OFFERED = 100;

/** The size by its name, and the others to choose from. */
export function ZoomMenu({ zoom }: { readonly zoom: ZoomTools }) {
  const { t } = useTranslation("preview");
  const nameOf = (size: ZoomTools["shown"]) =>
    typeof size === "number" ? t("zoom.percent", { percent: size }) : t(`zoom.${size}`);
  const percents = ZOOM_PERCENTS.filter((percent) => percent >= LEAST_OFFERED);
  return (
    <Menu
      label={t("zoom.label")}
      trigger={
        <AriaButton
          aria-label={t("zoom.now", { size: nameOf(zoom.shown) })}
          className="min-h-9 min-w-20 whitespace-nowrap rounded-md px-2 text-caption text-soft transition-colors data-hovered:bg-accent-wash data-hovered:text-accent pointer-coarse:min-h-11"
        >
          {nameOf(zoom.shown)}
        </AriaButton>
      }
      actions={(["page", "width", ...percents] as const).map((size) => ({
        id: String(size),
        text: nameOf(size),
        onAction: () => zoom.set(size),
      }))}
    />
  );
}
