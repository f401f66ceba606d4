import { isRecord } from "#core/is-record.ts";

/** Lists whose order is the person's alone; those of entries are shown by date. */
const LINES: ReadonlySet<string> = new Set(["highlights", "keywords"]);

/** Puts lines and skills that came from a file behind the person's own, in place. */
export function putOwnFirst(own: unknown, merged: unknown): void {
  if (Array.isArray(own) && Array.isArray(merged)) {
    for (const item of merged) putOwnFirst(ownOf(own, item), item);
    return;
  }
  if (!isRecord(own) || !isRecord(merged)) return;
  for (const [name, inner] of Object.entries(merged)) {
    const list: unknown = own[name];
    if (LINES.has(name) && Array.isArray(list) && Array.isArray(inner))
      inner.sort((a, b) => Number(ownOf(list, a) === undefined) - Number(ownOf(list, b) === undefined));
    else putOwnFirst(list, inner);
  }
}

function ownOf(list: readonly unknown[], item: unknown): unknown {
  return list.find((own) => isRecord(own) && isRecord(item) && own["id"] === item["id"]);
}
