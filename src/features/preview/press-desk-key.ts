import type { KeyboardEvent } from "react";
import type { Pages } from "./use-pages.ts";
import type { ZoomTools } from "./use-zoom.ts";

type Deed = (pages: Pages, zoom: ZoomTools) => void;

/** What the keys do while the focus is on the desk. */
const DEEDS: Readonly<Record<string, Deed>> = {
  PageDown: ({ page, goTo }) => goTo(page + 1),
  PageUp: ({ page, goTo }) => goTo(page - 1),
  Home: ({ goTo }) => goTo(1),
  End: ({ count, goTo }) => goTo(count),
  "+": (_, zoom) => zoom.larger?.(),
  "=": (_, zoom) => zoom.larger?.(),
  "-": (_, zoom) => zoom.smaller?.(),
  "0": (_, zoom) => zoom.set("page"),
};

export function pressDeskKey(event: KeyboardEvent<HTMLElement>, pages: Pages, zoom: ZoomTools): void {
  const deed = DEEDS[event.key];
  if (deed === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  deed(pages, zoom);
}
