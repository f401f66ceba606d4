import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { withIntegrity } from "../../scripts/subresource-integrity.ts";

const PAGE = [
  '<script type="module" crossorigin src="./assets/first.js"></script>',
  '<link rel="stylesheet" crossorigin href="./assets/first.css">',
  '<link rel="modulepreload" crossorigin href="./assets/words.js">',
  '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
  '<link rel="preload" as="font" crossorigin href="./assets/face.woff2">',
].join("\n");

it("code and style sheet of the page carry the hash of their bytes, and nothing else does", () => {
  const asked: string[] = [];
  const read = (file: string) => {
    asked.push(file);
    return new TextEncoder().encode(`bytes of ${file}`);
  };
  const hash = (file: string) => createHash("sha384").update(`bytes of ${file}`).digest("base64");
  const [script, sheet, words, ...others] = withIntegrity(PAGE, read).split("\n");
  expect(asked).toEqual(["assets/first.js", "assets/first.css", "assets/words.js"]);
  expect(script).toContain(
    ` src="./assets/first.js" integrity="sha384-${hash("assets/first.js")}"></script>`,
  );
  expect(sheet).toContain(` href="./assets/first.css" integrity="sha384-${hash("assets/first.css")}">`);
  expect(words).toContain(` href="./assets/words.js" integrity="sha384-${hash("assets/words.js")}">`);
  expect(others).toEqual(PAGE.split("\n").slice(3));
});
