import { isRecord } from "#core/is-record.ts";
import type { Migration } from "./migrate.ts";

/** Documents got words, an order and a look of their own; records got a name, and sections that the person names. */
export const wordingAndCustomSections: Migration = {
  from: 1,
  up: (record) => ({
    ...record,
    ...nameOf(record["views"]),
    customSections: [],
    views: Array.isArray(record["views"]) ? record["views"].map(withWording) : record["views"],
  }),
};

/** The only document's name was what the record went by in the list. */
function nameOf(views: unknown): { name?: string } {
  const first: unknown = Array.isArray(views) ? views[0] : undefined;
  const name = isRecord(first) ? first["name"] : undefined;
  return typeof name === "string" && name.trim() !== "" ? { name } : {};
}

function withWording(view: unknown): unknown {
  return isRecord(view) ? { ...view, name: "", look: {}, wording: {}, order: [] } : view;
}
