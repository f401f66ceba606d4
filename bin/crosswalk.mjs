#!/usr/bin/env node
// Runs the command line from its sources: bundled once, and again only when a source file has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules", ".cache", "crosswalk-cli");

function fingerprint() {
  const hash = createHash("sha1");
  for (const folder of ["src", "templates"]) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path}:${mtimeMs}:${size};`);
    }
  }
  return hash.digest("hex");
}

async function bundle(folder) {
  const { build } = await import("vite");
  const fresh = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    // Libraries in the bundle too: a hundred files fewer to find and to read at each start.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: {
        input: { main: join(root, "src/cli/main.ts"), "build-thread": join(root, "src/cli/build-thread.ts") },
      },
      outDir: fresh,
      emptyOutDir: true,
      target: "node20",
      minify: false,
    },
  });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another process finished the same bundle first.
    rmSync(fresh, { recursive: true, force: true });
  }
  dropOldBundles();
}

function dropOldBundles() {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== folder && statSync(path).mtimeMs < anHourAgo) rmSync(path, { recursive: true, force: true });
  }
}

const folder = join(cache, fingerprint());
const entry = join(folder, "main.js");
if (!existsSync(entry)) {
  mkdirSync(cache, { recursive: true });
  await bundle(folder);
}
const { main } = await import(pathToFileURL(entry).href);
const thread = pathToFileURL(join(folder, "build-thread.js"));
process.exitCode = await main(process.argv.slice(2), process.env, thread);
