import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FontSource } from "#io/exporters/font-source.ts";
import { publicFolder } from "./public-folder.ts";

/** The fonts of `public/fonts`, each read once. */
export function nodeFonts(): FontSource {
  const folder = publicFolder("fonts");
  const read = new Map<string, Promise<Uint8Array>>();
  return (file) => {
    const bytes = read.get(file) ?? readFile(join(folder, file));
    read.set(file, bytes);
    return bytes;
  };
}
