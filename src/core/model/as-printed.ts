import { isRecord } from "#core/is-record.ts";
import type { Career } from "./career.ts";
import { localizedPlaces } from "./localized-places.ts";
import { type ResumeView, withWording } from "./resume-view.ts";

/** The record in the words of one document, which may have its own for a line; everything stays in its place. */
export function asWorded(career: Career, { wording }: Pick<ResumeView, "wording">): Career {
  if (Object.keys(wording).length === 0) return career;
  const worded = structuredClone(career);
  for (const place of localizedPlaces(worded)) {
    if (place.wording !== undefined) place.put(withWording(place.text, wording[place.wording]));
  }
  return worded;
}

/** The places of what a document leaves out: `work[1]`, `work[0].highlights[2]`. */
export function hiddenPlaces(career: Career, { hidden }: Pick<ResumeView, "hidden">): string[] {
  return hidden.length === 0 ? [] : placesWith(new Set(hidden), career, "");
}

/** Whether a path leads to one of these places or into it. */
export function isWithin(path: string, places: readonly string[]): boolean {
  return places.some(
    (place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`),
  );
}

function placesWith(ids: ReadonlySet<unknown>, value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => placesWith(ids, item, `${path}[${index}]`));
  }
  if (!isRecord(value)) return [];
  if (ids.has(value["id"])) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesWith(ids, inner, path === "" ? key : `${path}.${key}`),
  );
}
