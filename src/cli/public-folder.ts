import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder of `public`. The bundle may lie at any depth below the project. */
export function publicFolder(name: string): string {
  return find(dirname(fileURLToPath(import.meta.url)), name);
}

function find(from: string, name: string): string {
  const folder = join(from, "public", name);
  const parent = dirname(from);
  if (existsSync(folder)) return folder;
  if (parent === from) throw new Error(`public/${name} was not found`);
  return find(parent, name);
}
