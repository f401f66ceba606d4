import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CAREER_SCHEMA_VERSION } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { CAREER_MIGRATIONS } from "./career-migrations.ts";

function stored(version: number): unknown {
  return JSON.parse(readFileSync(`tests/fixtures/records/career-v${version}.json`, "utf8"));
}

const VERSIONS = CAREER_MIGRATIONS.map(({ from }) => from);

test("there is one step for each version before today's", () => {
  expect(VERSIONS).toEqual(Array.from({ length: CAREER_SCHEMA_VERSION - 1 }, (_, index) => index + 1));
});

test.each(VERSIONS)("a record of version %i opens with every word that it held", (version) => {
  const old = stored(version);
  const opened = parseCareer(old);
  expect(old).toEqual(stored(version));
  expect(opened.ok && opened.value).toMatchObject({ ...asRecord(old), schemaVersion: CAREER_SCHEMA_VERSION });
});

function asRecord(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}

test("a record of version 1 keeps the name that it had in the list; its document has none of its own", () => {
  const old = asRecord(stored(1));
  const [view] = old["views"] as Record<string, unknown>[];
  const opened = parseCareer({ ...old, views: [{ ...view, name: "For Lakeside" }] });
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(opened.value.name).toBe("For Lakeside");
  expect(opened.value.views.map(({ name }) => name)).toEqual([""]);
});

test("documents of version 1 print as before: no words and no order of their own", () => {
  const opened = parseCareer(stored(1));
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(opened.value.views.length).toBeGreaterThan(0);
  expect(
    opened.value.views.every(({ wording, order }) => !Object.keys(wording).length && !order.length),
  ).toBe(true);
  expect(opened.value.customSections).toEqual([]);
});
