import { expect, it } from "vitest";
import { evenLight } from "./even-light.ts";
import type { GrayPicture } from "./gray-picture.ts";
import { takeOutRules } from "./take-out-rules.ts";

const WIDTH = 400;
const HEIGHT = 300;

/** A page under a light that falls from the left to the right, with a stroke of ink each forty pixels. */
function pageUnder(lightAt: (x: number) => number): GrayPicture {
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const x = at % WIDTH;
    const isInk = x % 40 < 4 && Math.floor(at / WIDTH) % 20 < 12;
    return Math.round(lightAt(x) * (isInk ? 0.2 : 1));
  });
  return { width: WIDTH, height: HEIGHT, scale: 4, pixels };
}

it("takes the shadow off a photo, and leaves its ink", () => {
  const { pixels } = evenLight(pageUnder((x) => 240 - 0.35 * x));
  const row = pixels.subarray(100 * WIDTH, 101 * WIDTH);
  const inks = row.filter((_, x) => x % 40 < 4);
  const papers = row.filter((_, x) => x % 40 >= 4);
  expect(Math.min(...papers)).toBeGreaterThan(225);
  expect(Math.max(...inks)).toBeLessThan(70);
});

it("leaves a scan as it is, and a dark column dark enough for its light words", () => {
  const scan = pageUnder(() => 250);
  expect(evenLight(scan)).toBe(scan);
  const column = evenLight(pageUnder((x) => (x < 120 ? 40 : 250)));
  expect(column.pixels[105 * WIDTH + 20]).toBeLessThan(160);
});

it("takes out a rule, also a gray one, and leaves letters, dashes and thick type", () => {
  const page = { width: WIDTH, height: HEIGHT, scale: 4, pixels: new Uint8Array(WIDTH * HEIGHT).fill(255) };
  const fill = (left: number, top: number, width: number, height: number, gray: number) => {
    for (let y = top; y < top + height; y += 1)
      page.pixels.fill(gray, y * WIDTH + left, y * WIDTH + left + width);
  };
  fill(20, 50, 350, 3, 150);
  fill(60, 100, 48, 4, 0);
  fill(60, 150, 120, 16, 0);
  // The stroke of a letter crosses the rule below it.
  fill(20, 220, 350, 3, 0);
  fill(200, 195, 8, 40, 0);
  const { pixels } = takeOutRules(page);
  const grayAt = (x: number, y: number) => pixels[y * WIDTH + x];
  expect([grayAt(100, 51), grayAt(60, 221)]).toEqual([255, 255]);
  expect([grayAt(70, 102), grayAt(70, 158), grayAt(203, 221), grayAt(203, 200)]).toEqual([0, 0, 0, 0]);
});
