import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a browser fetches, compressed. */
export interface BundleSize {
  readonly name: string;
  /** Kilobytes (1000 bytes), gzip. */
  readonly kb: number;
  readonly most?: number;
}

/** Smaller parts aren't named. */
const LEAST_KB = 40;

/** What `npm run size` limits in the built app, then the largest parts that are fetched when they are first used. */
export async function measureBundle(folder: string): Promise<BundleSize[]> {
  const { default: limits } = await import("../../.size-limit.mjs");
  const limited = limits.map(({ name, path, limit }) => ({
    name,
    kb: path.reduce((sum, file) => sum + kilobytes(file), 0),
    most: Number.parseInt(limit, 10),
  }));
  const first = new Set(limits.flatMap(({ path }) => path.map((file) => basename(file))));
  const parts = readdirSync(join(folder, "assets"))
    .filter((file) => /\.(?:m?js|wasm|gz)$/.test(file) && !first.has(file))
    .map((file) => ({ name: nameOf(file), kb: kilobytes(join(folder, "assets", file)) }))
    .filter(({ kb }) => kb >= LEAST_KB)
    .toSorted((one, other) => other.kb - one.kb);
  return [...limited, ...parts];
}

function kilobytes(path: string): number {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? bytes : gzipSync(bytes)).length / 1000;
}

/** Without the hash that the build gives it. */
function nameOf(file: string): string {
  return file.replace(/-[\w-]{8}(?=\.)/, "");
}
