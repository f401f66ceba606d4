import { type FieldName } from "#io/importers/tracing/import-field.ts";
import type { Review } from "./use-review.ts";

/** Where the words of a line are now. */
export type LinePlace =
  | { readonly kind: "fields"; readonly names: readonly FieldName[] }
  | { readonly kind: "heading" | "tray" | "out" };

export function linePlace(line: number, { review, reading, fields }: Review): LinePlace {
  const names = fields
    .filter(({ path, text }) => text !== "" && review.origins[path]?.includes(line))
    .map(({ name }) => name);
  if (names.length > 0) return { kind: "fields", names };
  if (review.leftOut.includes(line)) return { kind: "out" };
  return { kind: reading.trace.headings.includes(line) ? "heading" : "tray" };
}
