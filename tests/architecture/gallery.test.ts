import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { PLAIN_SECTIONS } from "../e2e/gallery-looks-table.ts";
import { sourceFiles } from "./source-files.ts";

const GALLERY = "src/ui/gallery/";
const files = new Map(sourceFiles(["src/ui"], [".ts", ".tsx"]).map(({ path, text }) => [path, text]));

/** Everything of `src/ui` that the gallery brings onto its page, by itself or as a part of another component. */
function shown(): Set<string> {
  const found = new Set<string>();
  const queue = [`${GALLERY}main.tsx`];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const imports = files.get(path)?.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g) ?? [];
    for (const [, target = ""] of imports) queue.push(join(dirname(path), target).replaceAll("\\", "/"));
  }
  return found;
}

it("the gallery shows every component", () => {
  const components = [...files.keys()].filter(
    (path) => path.endsWith(".tsx") && !path.startsWith(GALLERY) && !path.includes(".test."),
  );
  const inGallery = shown();
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter((path) => !inGallery.has(path))).toEqual([]);
});

it("every section of the gallery is photographed", () => {
  const table = files.get(`${GALLERY}sections-table.tsx`) ?? "";
  const ids = [...table.matchAll(/\{ id: "([a-z-]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(PLAIN_SECTIONS).toEqual(ids);
});
