import { isRecord } from "#core/is-record.ts";
import type { EditStep } from "./edit-history.ts";
import { isSame } from "./merge-records.ts";

type PlacePatch = EditStep["patches"][number];
type Path = PlacePatch["path"];

/** What leads from one state of a record to another and back, as one step of undo; none where they are the same. */
export function stepBetween(before: object, after: object): EditStep | undefined {
  const patches = patchesTo([], { ...before }, { ...after });
  if (patches.length === 0) return undefined;
  return { patches, inverse: patchesTo([], { ...after }, { ...before }) };
}

/** Lists of other entries or in another order are replaced whole; in the others, what differs inside. */
function patchesTo(path: Path, from: unknown, to: unknown): PlacePatch[] {
  if (isSame(from, to)) return [];
  if (isRecord(from) && isRecord(to)) {
    const names = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...names].flatMap((name) => fieldPatches([...path, name], from[name], to[name]));
  }
  if (Array.isArray(from) && Array.isArray(to) && haveSameEntries(from, to))
    return to.flatMap((item: unknown, at) => patchesTo([...path, at], from[at], item));
  return [{ op: "replace", path, value: to }];
}

function fieldPatches(path: Path, from: unknown, to: unknown): PlacePatch[] {
  if (isSame(from, to)) return [];
  if (to === undefined) return [{ op: "remove", path }];
  if (from === undefined) return [{ op: "add", path, value: to }];
  return patchesTo(path, from, to);
}

function haveSameEntries(from: readonly unknown[], to: readonly unknown[]): boolean {
  return (
    from.length === to.length &&
    to.every((item, at) => {
      const other = from[at];
      return isRecord(item) && isRecord(other) && item["id"] !== undefined && item["id"] === other["id"];
    })
  );
}
