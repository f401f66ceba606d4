import { readFileSync } from "node:fs";

/** What the first page loads before it can be used: the scripts that the built page names, and what they import at once. */
function firstScripts() {
  const page = readFileSync("dist/index.html", "utf8");
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  const found = new Set();
  const queue = [...named];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = readFileSync(`dist/${file}`, "utf8").matchAll(
      /\bfrom\s?"\.\/([^"]+\.js)"|\bimport\s?"\.\/([^"]+\.js)"/g,
    );
    for (const [, from, bare] of imports) queue.push(`assets/${from ?? bare}`);
  }
  if (found.size === 0) throw new Error("dist/index.html names no script: build the app first");
  return [...found].map((file) => `dist/${file}`);
}

export default [
  { name: "JavaScript before the first page", path: firstScripts(), gzip: true, limit: "180 kB" },
];
