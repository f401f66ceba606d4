import { type Plugin, runnerImport } from "vite";
import type { Column } from "../src/core/career-map/unpack-rows.ts";

/** Modules that export rows of one shape, long enough that their keys weigh something. */
const OF_ROWS = /\/src\/core\/career-map\/(?:occupation|title)-rows\.ts$/;
/** Rows with a reason each: it speaks to who reads the source. */
const WITH_REASONS = /\/src\/core\/career-map\/(?:signals\/signal-rows|duty-titles)-table\.ts$/;
const REASON = /\bwhy:\s*"(?:[^"\\]|\\.)*",?/g;

/** Ships the map's long tables without the reasons of their rows, and column by column: words of one kind compress best side by side. */
export function packTables(): Plugin {
  return {
    name: "pack-tables",
    apply: "build",
    enforce: "pre",
    async load(id) {
      if (!OF_ROWS.test(id)) return null;
      const { module } = await runnerImport<Record<string, readonly unknown[]>>(id);
      const tables = Object.entries(module).map(
        ([name, rows]) => `export const ${name} = unpackRows(${JSON.stringify(columnOf(rows))});`,
      );
      return [`import { unpackRows } from "./unpack-rows.ts";`, ...tables].join("\n");
    },
    transform(code, id) {
      return WITH_REASONS.test(id) ? { code: code.replace(REASON, ""), map: null } : null;
    },
  };
}

/** Texts as one string, lists as their lengths and all their items, tuples place by place, records key by key; anything else as it is. */
export function columnOf(values: readonly unknown[]): Column {
  if (values.every(isLine)) return values.join("\n");
  if (values.every((value) => Array.isArray(value))) {
    const lengths = values.map(({ length }) => length);
    const longest = Math.max(0, ...lengths);
    return isTuple(values.flat(), longest)
      ? { lengths, places: Array.from({ length: longest }, (_place, at) => columnOf(itemsAt(values, at))) }
      : { lengths, items: columnOf(values.flat()) };
  }
  const keys = Object.keys(values[0] ?? {});
  if (keys.length > 0 && values.every((value) => isRecordOf(value, keys))) {
    return {
      keys: Object.fromEntries(keys.map((key) => [key, columnOf(values.map((value) => value[key]))])),
    };
  }
  return { plain: values };
}

const LONGEST_TUPLE = 4;

/** Short lists of several kinds, such as a name and its figures. */
function isTuple(items: readonly unknown[], longest: number): boolean {
  return longest <= LONGEST_TUPLE && items.some(isLine) && !items.every(isLine);
}

function itemsAt(lists: readonly unknown[][], at: number): unknown[] {
  return lists.filter(({ length }) => length > at).map((list) => list[at]);
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\n");
}

function isRecordOf(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.keys(value).join() === keys.join();
}
