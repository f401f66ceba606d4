#!/usr/bin/env node
// Runs the command line from its sources: bundled once, and again only when a source file has changed.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules", ".cache", "crosswalk-cli");
const newest = join(cache, "newest.json");

/** What a bundle was made of: `[path, time of the last change, size]` a source. */
function sources() {
  return ["src", "templates"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
      .map((file) => stampOf(join(file.parentPath, file.name))),
  );
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(path);
  return [path, mtimeMs, size];
}

/** The newest bundle, where each source that it was made of is as it was; its list is shorter than the folders. */
function knownBundle() {
  try {
    const { folder, made } = JSON.parse(readFileSync(newest, "utf8"));
    const isSame = made.every(([path, time, size]) => {
      const [, nowTime, nowSize] = stampOf(path);
      return nowTime === time && nowSize === size;
    });
    return isSame && existsSync(join(folder, "main.js")) ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function freshBundle() {
  const all = sources();
  const hash = createHash("sha1");
  for (const stamp of all) hash.update(`${stamp.join(":")};`);
  const folder = join(cache, hash.digest("hex"));
  if (!existsSync(join(folder, "main.js"))) {
    mkdirSync(cache, { recursive: true });
    await bundle(folder);
  }
  const used = new Set(JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")));
  const made = all.filter(([path]) => used.has(path));
  writeFileSync(`${newest}.${process.pid}`, JSON.stringify({ folder, made }));
  renameSync(`${newest}.${process.pid}`, newest);
  return folder;
}

async function bundle(folder) {
  const { build } = await import("vite");
  const fresh = `${folder}.${process.pid}`;
  const { output } = await build({
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
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds.map((id) => id.split("?")[0]));
  writeFileSync(join(fresh, "sources.json"), JSON.stringify(modules));
  try {
    renameSync(fresh, folder);
  } catch {
    // Another process finished the same bundle first.
    rmSync(fresh, { recursive: true, force: true });
  }
  dropOldBundles(folder);
}

function dropOldBundles(folder) {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== folder && path !== newest && statSync(path).mtimeMs < anHourAgo)
      rmSync(path, { recursive: true, force: true });
  }
}

// The command line asks nothing of any network; libraries that could fetch decode what they bring along instead, which is faster.
delete globalThis.fetch;
const folder = knownBundle() ?? (await freshBundle());
const { main } = await import(pathToFileURL(join(folder, "main.js")).href);
const thread = pathToFileURL(join(folder, "build-thread.js"));
process.exitCode = await main(process.argv.slice(2), process.env, thread);
