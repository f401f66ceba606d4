import { expect, test } from "vitest";
import { bestOf, fitInto, heightOf, nextZoom, widthAt, ZOOM_PERCENTS } from "./zoom.ts";

test("the whole page fits the desk in either direction", () => {
  const wide = fitInto({ width: 900, height: 528 }, "letter");
  expect(widthAt("page", wide, "letter")).toBe(408);
  expect(heightOf("letter", 408)).toBe(528);
  const tall = fitInto({ width: 400, height: 3000 }, "letter");
  expect(widthAt("page", tall, "letter")).toBe(400);
});

test("the best size is the whole page only where it can be read", () => {
  expect(bestOf(fitInto({ width: 500, height: 700 }, "letter"))).toBe("page");
  expect(bestOf(fitInto({ width: 900, height: 528 }, "letter"))).toBe("width");
});

test("each step is larger than the last, up to its end and back", () => {
  const seen: number[] = [];
  let zoom: number | undefined = ZOOM_PERCENTS[0];
  const fit = fitInto({ width: 500, height: 700 }, "a4");
  while (zoom !== undefined) {
    seen.push(zoom);
    zoom = nextZoom(widthAt(zoom, fit, "a4"), "a4", 1);
  }
  expect(seen).toEqual([...ZOOM_PERCENTS]);
  expect(nextZoom(widthAt(100, fit, "a4"), "a4", -1)).toBe(75);
  expect(nextZoom(widthAt(50, fit, "a4"), "a4", -1)).toBeUndefined();
  expect(nextZoom(500, "letter", 1)).toBe(75);
});
