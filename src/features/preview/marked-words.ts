import type { PageWords } from "#io/exporters/pdf/placed-words.ts";

/** The path that stands on paper for a field: its own, else that of the entry around it. */
export function markedPath(words: readonly PageWords[], field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const around = words
    .flatMap((page) => page.words.map(({ path }) => path))
    .filter((path) => path === field || field.startsWith(`${path}.`));
  return around.reduce<string | undefined>(
    (best, path) => (path.length > (best?.length ?? 0) ? path : best),
    undefined,
  );
}

/** The page, from 0, on which a path stands first; -1 where it stands on none. */
export function pageOfPath(words: readonly PageWords[], path: string | undefined): number {
  return path === undefined
    ? -1
    : words.findIndex((page) => page.words.some((placed) => placed.path === path));
}
