import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The tags of the page's own code, the code that it is about to need, and the style sheet. */
const TAG =
  /<(?:script|link rel="(?:stylesheet|modulepreload)")\s[^>]*?(?:src|href)="\.\/([^"]+)"[^>]*(?=>)/g;

/** The page with the hash of each script and style sheet beside its address: a browser refuses any other file in its place. */
export function withIntegrity(html: string, read: (file: string) => Uint8Array): string {
  return html.replace(TAG, (tag, file: string) => {
    const hash = createHash("sha384").update(read(file)).digest("base64");
    return `${tag} integrity="sha384-${hash}"`;
  });
}

/** Works on the written files, which nothing changes any more, and before the service worker lists them. */
export function subresourceIntegrity(): Plugin {
  return {
    name: "subresource-integrity",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const page = join(dir, "index.html");
      const html = readFileSync(page, "utf8");
      writeFileSync(
        page,
        withIntegrity(html, (file) => readFileSync(join(dir, file))),
      );
    },
  };
}
