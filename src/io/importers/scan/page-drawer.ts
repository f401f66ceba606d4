import type { GrayPicture } from "./gray-picture.ts";

/** The pages of a scan, drawn one at a time. */
export interface PageDrawer {
  readonly count: number;
  /** From 1. */
  readonly draw: (page: number) => Promise<GrayPicture>;
  readonly close: () => Promise<void>;
}

/** A place to draw on that needs no page of a browser. */
export interface Surface {
  readonly canvas: { width: number; height: number };
  readonly context: {
    readonly getImageData: (
      x: number,
      y: number,
      width: number,
      height: number,
    ) => { readonly data: Uint8ClampedArray };
  };
}
export type NewSurface = (width: number, height: number) => Surface;
