import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TYPEFACES } from "./typefaces-table.ts";

test("every face that the app ships is credited with the page that its license names", () => {
  const licenses = readdirSync("public/fonts").filter((name) => name.startsWith("LICENSE-"));
  expect(licenses.length).toBeGreaterThan(3);
  const pages = new Set<string>(TYPEFACES.map(({ page }) => page));
  const uncredited = licenses.filter((name) => {
    const [page] = /https:\/\/[^\s)]+/.exec(readFileSync(`public/fonts/${name}`, "utf8")) ?? [];
    return page === undefined || !pages.has(page);
  });
  expect(uncredited).toEqual([]);
});
