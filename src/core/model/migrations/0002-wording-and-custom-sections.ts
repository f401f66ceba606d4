import { isRecord } from "#core/is-record.ts";
import type { Migration } from "./migrate.ts";

/** Documents got words, an order and a look of their own; records got sections that the person names. */
export const wordingAndCustomSections: Migration = {
  from: 1,
  up: (record) => ({
    ...record,
    customSections: [],
    views: Array.isArray(record["views"]) ? record["views"].map(withWording) : record["views"],
  }),
};

function withWording(view: unknown): unknown {
  return isRecord(view) ? { ...view, look: {}, wording: {}, order: [] } : view;
}
