import { type Plugin, runnerImport } from "vite";
import type { Column } from "../src/core/career-map/unpack-rows.ts";

/** Modules that export rows of one shape, long enough that their keys weigh something. */
const OF_ROWS = /\/src\/core\/career-map\/occupation-rows\.ts$/;
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

/** Texts as one string, lists as their lengths and all their items, records key by key; anything else as it is. */
export function columnOf(values: readonly unknown[]): Column {
  if (values.every(isLine)) return values.join("\n");
  if (values.every((value) => Array.isArray(value))) {
    return { lengths: values.map(({ length }) => length), items: columnOf(values.flat()) };
  }
  const keys = Object.keys(values[0] ?? {});
  if (keys.length > 0 && values.every((value) => isRecordOf(value, keys))) {
    return {
      keys: Object.fromEntries(keys.map((key) => [key, columnOf(values.map((value) => value[key]))])),
    };
  }
  return { plain: values };
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && !value.includes("\n");
}

function isRecordOf(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.keys(value).join() === keys.join();
}
