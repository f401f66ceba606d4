import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Stretch } from "./flatten.ts";
import { paginate, piecesIn } from "./paginate.ts";

/** Stretches one under the other, each of a height and perhaps kept with the next. */
function column(parts: ReadonlyArray<readonly [height: number, keepWithNext?: boolean]>): Stretch[] {
  let top = 0;
  return parts.map(([height, keepWithNext = false]) => {
    const stretch = { top, bottom: top + height, keepWithNext };
    top += height;
    return stretch;
  });
}

describe("paginate", () => {
  it("sets everything on one page where it fits", () => {
    expect(paginate(column([[40], [40]]), 100)).toEqual([{ top: 0, bottom: 80 }]);
  });

  it("takes a heading along to what it heads", () => {
    expect(paginate(column([[60], [20, true], [40]]), 100)).toEqual([
      { top: 0, bottom: 60 },
      { top: 60, bottom: 120 },
    ]);
  });

  it("parts nothing that stands side by side", () => {
    const heading = { top: 50, bottom: 70, keepWithNext: true };
    const pages = paginate([...column([[50], [60]]), heading], 100);
    expect(pages.map(({ bottom }) => bottom)).toEqual([50, 110]);
  });

  it("gives what is taller than a page a page of its own", () => {
    expect(paginate(column([[10], [300], [10]]), 100)).toHaveLength(3);
  });

  it("loses nothing, keeps the order, and never ends a page after a heading that could go along", () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(parts, (heights) => {
        const stretches = column(heights.map(([height, keep], index) => [height, keep && index % 3 === 0]));
        const pages = paginate(stretches, 200);
        expect(pages[0]?.top).toBe(0);
        expect(pages.at(-1)?.bottom).toBe(stretches.at(-1)?.bottom);
        for (const [index, page] of pages.entries()) {
          expect(page.bottom - page.top).toBeLessThanOrEqual(200);
          const next = pages[index + 1];
          if (next === undefined) continue;
          expect(next.top).toBe(page.bottom);
          expect(stretches.find(({ bottom }) => bottom === page.bottom)?.keepWithNext).toBe(false);
        }
      }),
    );
  });
});

describe("piecesIn", () => {
  it("cuts a line down the side at the page's end", () => {
    const line = { kind: "upright", x: 0, y: 20, width: 1, height: 200, color: "#000000" } as const;
    expect(piecesIn([line], { top: 100, bottom: 180 })).toEqual([{ ...line, y: 100, height: 80 }]);
    expect(piecesIn([line], { top: 300, bottom: 400 })).toEqual([]);
  });
});
