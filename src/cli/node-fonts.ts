import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FontSource } from "#io/exporters/font-source.ts";

/** The fonts of `public/fonts`, each read once. The bundle may lie at any depth below the project. */
export function nodeFonts(): FontSource {
  const folder = fontFolder(dirname(fileURLToPath(import.meta.url)));
  const read = new Map<string, Promise<Uint8Array>>();
  return (file) => {
    const bytes = read.get(file) ?? readFile(join(folder, file));
    read.set(file, bytes);
    return bytes;
  };
}

function fontFolder(from: string): string {
  const folder = join(from, "public", "fonts");
  const parent = dirname(from);
  if (existsSync(folder)) return folder;
  if (parent === from) throw new Error("public/fonts was not found");
  return fontFolder(parent);
}
