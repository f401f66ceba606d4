import { type Plugin, runnerImport } from "vite";
import type { ClassWords } from "../src/core/career-map/signals/class-words.ts";
import {
  FIRST_CLASS,
  type PackedClasses,
  type PackedEntries,
} from "../src/core/career-map/unpack-classes.ts";
import type { Column } from "../src/core/career-map/unpack-rows.ts";

/** Modules that export rows of one shape, long enough that their keys weigh something. */
const OF_ROWS = /\/src\/core\/career-map\/(?:occupation|title)-rows\.ts$/;
/** The classes of words that duty lines are read by. */
const OF_CLASSES = /\/src\/core\/career-map\/signals\/word-classes\.ts$/;
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
      if (OF_CLASSES.test(id)) return await classesOf(id);
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

async function classesOf(id: string): Promise<string> {
  const { module } = await runnerImport<{ WORD_CLASSES: WordClasses }>(id);
  const packed = JSON.stringify(packClasses(module.WORD_CLASSES));
  return `import { unpackClasses } from "../unpack-classes.ts";\nexport const WORD_CLASSES = unpackClasses(${packed});`;
}

type WordClasses = Readonly<Record<string, Readonly<Record<string, ClassWords>>>>;

/** Each entry once, with the classes that it is in, as `unpack-classes.ts` reads them. */
export function packClasses(kinds: WordClasses): PackedClasses {
  const classes = Object.values(kinds).flatMap((each) => Object.values(each));
  return {
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, each]) => [kind, Object.keys(each)])),
    languages: {
      en: packEntries(classes.map(({ en }) => en)),
      es: packEntries(classes.map(({ es }) => es)),
      any: packEntries(classes.map(({ any }) => any ?? "")),
    },
  };
}

function packEntries(words: readonly string[]): PackedEntries {
  const members = new Map<string, string>();
  for (const [at, list] of words.entries()) {
    for (const entry of list.split(",").map((each) => each.trim())) {
      if (entry !== "")
        members.set(entry, (members.get(entry) ?? "") + String.fromCharCode(FIRST_CLASS + at));
    }
  }
  const entries = [...members.keys()].sort((one, other) => (one < other ? -1 : 1));
  return {
    entries: entries.map((entry, at) => withoutShared(entries[at - 1] ?? "", entry)).join("\n"),
    members: entries.map((entry) => members.get(entry)).join("\n"),
  };
}

function withoutShared(before: string, entry: string): string {
  const differs = entry.split("").findIndex((letter, at) => letter !== before[at]);
  const shared = Math.min(35, differs === -1 ? entry.length : differs);
  return shared.toString(36) + entry.slice(shared);
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
