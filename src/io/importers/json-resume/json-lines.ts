import { isRecord } from "#core/is-record.ts";
import { LIMITS } from "#io/importers/limits.ts";
import type { SourceLine } from "#io/importers/tracing/source-line.ts";

/** What stands beside the resume rather than in it. */
const NOT_SAID: ReadonlySet<string> = new Set(["$schema", "meta", "type", "countryCode", "image"]);

/** Every text of a JSON Resume, one a line, by its part. */
export function jsonLines(value: Readonly<Record<string, unknown>>): SourceLine[] {
  return Object.entries(value)
    .filter(([part]) => !NOT_SAID.has(part))
    .flatMap(([part, child]) => textsOf(child).map((text) => ({ text, part })))
    .slice(0, LIMITS.lines);
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string")
    return value
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => (NOT_SAID.has(key) ? [] : textsOf(child)));
}
