import { isRecord } from "#core/is-record.ts";
import type { Career } from "./career.ts";

/** A field of the forms: the entry or line of the record that it belongs to, and its name there. Either may be missing. */
export interface FieldPlace {
  readonly recordId?: string | undefined;
  readonly field?: string | undefined;
}

/** Where a path such as `work[1].dates` leads: the entries on the way, the innermost last, and the fields that hold it. */
export interface PathTarget {
  readonly recordIds: readonly string[];
  /** The first of them that a form has is meant; none where the entry as a whole is. */
  readonly fields: readonly string[];
}

/** Words on paper that several fields make up together. */
const FIELDS_BY_PART: Readonly<Record<string, readonly string[]>> = {
  dates: ["start", "earned", "expected", "end", "expires"],
  location: ["city", "region"],
};

const CONTACT_FIELDS: ReadonlySet<string> = new Set(["name", "email", "phone", "location"]);

/** The entry, line and field that a record path names; entries that are not there are left out. */
export function targetOf(career: Career, path: string): PathTarget {
  // A letter is no part of the record: its paragraphs are known by their whole path.
  if (path.startsWith("letter.")) return { recordIds: [], fields: [path] };
  const recordIds: string[] = [];
  let value: unknown = career;
  let part = "";
  for (const key of keysOf(path)) {
    value = childOf(value, key);
    const id = isRecord(value) ? value["id"] : undefined;
    if (typeof id === "string") recordIds.push(id);
    part = typeof id === "string" ? "" : key;
  }
  return { recordIds, fields: part === "" ? [] : (FIELDS_BY_PART[part] ?? [part]) };
}

/** The record path of a field; undefined where its entry is gone. */
export function pathOf(career: Career, { recordId, field }: FieldPlace): string | undefined {
  const part = field === undefined ? undefined : partOf(field);
  if (recordId === undefined) {
    return part !== undefined && CONTACT_FIELDS.has(part) ? `contact.${part}` : part;
  }
  const entry = pathTo(career, recordId, "");
  return entry === undefined || part === undefined ? entry : `${entry}.${part}`;
}

function partOf(field: string): string {
  const made = Object.entries(FIELDS_BY_PART).find(([, fields]) => fields.includes(field));
  return made?.[0] ?? field;
}

/** `work[1].dates` → `work`, `1`, `dates`. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== "");
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}

function pathTo(value: unknown, id: string, path: string): string | undefined {
  if (Array.isArray(value))
    return firstPath(
      value.map((item, index) => [item, `${path}[${index}]`]),
      id,
    );
  if (!isRecord(value)) return undefined;
  if (path !== "" && value["id"] === id) return path;
  return firstPath(
    Object.entries(value).map(([key, child]) => [child, path === "" ? key : `${path}.${key}`]),
    id,
  );
}

function firstPath(children: ReadonlyArray<readonly [unknown, string]>, id: string): string | undefined {
  for (const [child, path] of children) {
    const found = pathTo(child, id, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
