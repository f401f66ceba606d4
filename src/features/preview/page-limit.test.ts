import { expect, test } from "vitest";
import type { PageWords } from "#io/exporters/pdf/placed-words.ts";
import { pageLimit } from "./page-limit.ts";

function pages(...lines: number[]): PageWords[] {
  return lines.map((count) => ({ lines: count, words: [] }));
}

test("what stands beyond the wanted pages runs over", () => {
  expect(pageLimit(pages(48, 20), 1)).toEqual({ page: 1, linesOver: 20 });
  expect(pageLimit(pages(48, 50, 3), 1)).toEqual({ page: 1, linesOver: 53 });
  expect(pageLimit(pages(48, 50), 2)).toBeUndefined();
});

test("without a wish only a few lines on a last page run over", () => {
  expect(pageLimit(pages(48, 4), undefined)).toEqual({ page: 1, linesOver: 4 });
  expect(pageLimit(pages(48, 30), undefined)).toBeUndefined();
  expect(pageLimit(pages(4), undefined)).toBeUndefined();
  expect(pageLimit([], undefined)).toBeUndefined();
});
