import { expect, test } from "vitest";
import type { PageWords, PlacedWords } from "#io/exporters/pdf/placed-words.ts";
import { markedPath, pageOfPath } from "./marked-words.ts";

function placed(path: string): PlacedWords {
  return { path, text: path, x: 50, y: 50, width: 400, height: 14 };
}

const pages: PageWords[] = [
  { lines: 3, words: ["contact.name", "summary", "work", "work[0]", "work[0].dates"].map(placed) },
  { lines: 2, words: ["work[0].highlights[0]", "work[1]"].map(placed) },
];

test("a field is marked by its own line where it has one, else by its entry's head", () => {
  expect(markedPath(pages, "work[0].dates")).toBe("work[0].dates");
  expect(markedPath(pages, "work[0].employer")).toBe("work[0]");
  expect(markedPath(pages, "work[0].highlights[0]")).toBe("work[0].highlights[0]");
});

test("a line that is not printed marks no line of another entry", () => {
  expect(markedPath(pages, "work[10].position")).toBeUndefined();
  expect(markedPath(pages, "education[0]")).toBeUndefined();
  expect(markedPath(pages, undefined)).toBeUndefined();
});

test("the page of a path is the first that it stands on", () => {
  expect(pageOfPath(pages, "work[1]")).toBe(1);
  expect(pageOfPath(pages, "summary")).toBe(0);
  expect(pageOfPath(pages, "education[0]")).toBe(-1);
  expect(pageOfPath(pages, undefined)).toBe(-1);
});
