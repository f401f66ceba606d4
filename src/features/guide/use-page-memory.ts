import { useEffect } from "react";
import { useLocation } from "wouter";
import { isRecord } from "#core/is-record.ts";

/** Scrolling closer together than this is one, milliseconds. */
const SCROLL_PAUSE_MS = 150;

interface PageMemory {
  readonly location: string;
  readonly scroll: number;
  /** Which of the page's links led away. */
  readonly link?: number | undefined;
}

/**
 * A page that is come back to stands where it was left, with the focus on the link that led away; a new one begins at its
 * top. Each entry of the browser's history keeps its own memory.
 */
export function usePageMemory(): void {
  const [location] = useLocation();
  useEffect(() => {
    const memory = readMemory();
    if (memory?.location !== location) scrollTo({ top: 0 });
    else comeBack(memory);
  }, [location]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keepMemory({ ...readMemory(), location, scroll: scrollY }), SCROLL_PAUSE_MS);
    };
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? pageLinks().findIndex((each) => each.contains(target)) : -1;
      if (link !== -1) keepMemory({ location, scroll: scrollY, link });
    };
    document.addEventListener("scroll", onScroll, { passive: true });
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("scroll", onScroll);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [location]);
}

function comeBack({ scroll, link }: PageMemory): void {
  const heading = document.activeElement;
  // Without the focus on the heading the page was loaded anew, and the browser knows better.
  if (heading?.tagName === "H1" && link !== undefined) {
    pageLinks()[link]?.focus({ preventScroll: true });
  }
  scrollTo({ top: scroll });
}

function pageLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main a[href]")];
}

function readMemory(): PageMemory | undefined {
  const state: unknown = history.state;
  const memory = isRecord(state) ? state["page"] : undefined;
  if (!isRecord(memory)) return undefined;
  const { location, scroll, link } = memory;
  if (typeof location !== "string" || typeof scroll !== "number") return undefined;
  return { location, scroll, link: typeof link === "number" ? link : undefined };
}

function keepMemory(page: PageMemory): void {
  const state: unknown = history.state;
  history.replaceState({ ...(isRecord(state) ? state : {}), page }, "");
}
