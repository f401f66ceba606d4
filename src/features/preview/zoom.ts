import type { Paper } from "#core/documents/document.ts";

/** Of the size on paper, in percent. */
export const ZOOM_PERCENTS = [50, 75, 100, 125, 150, 200, 300] as const;

/** `best` shows the whole page where that leaves it legible, else its width. */
export type Zoom = "best" | "page" | "width" | number;

/** What a sheet may be as wide as, CSS pixels. */
export interface Fit {
  readonly page: number;
  readonly width: number;
}

/** Width and height of a sheet at 100 %, CSS pixels (96 to the inch). */
const SIZES = {
  letter: { width: 816, height: 1056 },
  a4: { width: 793.7, height: 1122.5 },
} as const satisfies Record<Paper, { readonly width: number; readonly height: number }>;

const LEAST_WIDTH = 240;
const MOST_BEST_WIDTH = 760;
/** A whole page narrower than this share of the desk can hardly be read. */
const LEGIBLE = 0.8;

export function heightOf(paper: Paper, width: number): number {
  return (width * SIZES[paper].height) / SIZES[paper].width;
}

/** Sheets that fit into so much room. */
export function fitInto(room: { readonly width: number; readonly height: number }, paper: Paper): Fit {
  const whole = (room.height * SIZES[paper].width) / SIZES[paper].height;
  const width = Math.max(LEAST_WIDTH, room.width);
  return { page: Math.min(width, Math.max(LEAST_WIDTH, whole)), width };
}

/** Whether `best` shows the page or its width. */
export function bestOf({ page, width }: Fit): "page" | "width" {
  return page >= width * LEGIBLE ? "page" : "width";
}

/** How wide a sheet is on the screen, CSS pixels. */
export function widthAt(zoom: Zoom, fit: Fit, paper: Paper): number {
  if (typeof zoom === "number") return (SIZES[paper].width * zoom) / 100;
  return zoom === "best" ? Math.min(MOST_BEST_WIDTH, fit[bestOf(fit)]) : fit[zoom];
}

/** The next larger (`by` 1) or smaller size than a sheet of this width; undefined at either end. */
export function nextZoom(width: number, paper: Paper, by: 1 | -1): number | undefined {
  const percent = (width / SIZES[paper].width) * 100;
  return by === 1
    ? ZOOM_PERCENTS.find((step) => step > percent + 1)
    : ZOOM_PERCENTS.findLast((step) => step < percent - 1);
}
