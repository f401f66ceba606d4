import type { Origins } from "#io/importers/tracing/trace-origins.ts";

/** What the person looks at: a field, whose lines are marked, or a line, whose fields are. */
export type Marked =
  | { readonly kind: "field"; readonly path: string }
  | { readonly kind: "line"; readonly line: number };

export function linesMarked(marked: Marked | undefined, origins: Origins): ReadonlySet<number> {
  if (marked === undefined) return new Set();
  return new Set(marked.kind === "line" ? [marked.line] : (origins[marked.path] ?? []));
}

export function pathsMarked(marked: Marked | undefined, origins: Origins): ReadonlySet<string> {
  if (marked === undefined) return new Set();
  if (marked.kind === "field") return new Set([marked.path]);
  return new Set(Object.keys(origins).filter((path) => origins[path]?.includes(marked.line)));
}
