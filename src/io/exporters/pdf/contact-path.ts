import type { RecordPath } from "#core/documents/block.ts";
import type { Run } from "#core/documents/run.ts";

/** What an item of the contact row is, told by where it leads; a place leads nowhere. */
const PATHS_BY_SCHEME: ReadonlyArray<readonly [scheme: string, path: RecordPath]> = [
  ["mailto:", "contact.email"],
  ["tel:", "contact.phone"],
  ["http", "links"],
];

export function contactPath(runs: readonly Run[]): RecordPath {
  const href = runs.find((run) => run.href !== undefined)?.href ?? "";
  return PATHS_BY_SCHEME.find(([scheme]) => href.startsWith(scheme))?.[1] ?? "contact.location";
}
