import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isRecord } from "#core/is-record.ts";
import { APPLICATION_SCHEMA_VERSION } from "#core/model/application.ts";
import { parseApplication } from "#core/model/parse-application.ts";
import { APPLICATION_MIGRATIONS } from "./application-migrations.ts";

function stored(version: number): Record<string, unknown> {
  const read: unknown = JSON.parse(
    readFileSync(`tests/fixtures/records/application-v${version}.json`, "utf8"),
  );
  if (!isRecord(read)) throw new Error("no record");
  return read;
}

const VERSIONS = APPLICATION_MIGRATIONS.map(({ from }) => from);

test("there is one step for each version before today's", () => {
  expect(VERSIONS).toEqual(Array.from({ length: APPLICATION_SCHEMA_VERSION - 1 }, (_, index) => index + 1));
});

test.each(VERSIONS)("an application of version %i opens with every word that it held", (version) => {
  const old = stored(version);
  const opened = parseApplication(old);
  expect(old).toEqual(stored(version));
  expect(opened.ok && opened.value).toMatchObject({ ...old, schemaVersion: APPLICATION_SCHEMA_VERSION });
});

test("an application of version 1 is being prepared where it has a letter, else saved", () => {
  const standings = [stored(1), { ...stored(1), letters: {} }].map((each) => {
    const opened = parseApplication(each);
    return opened.ok && opened.value.standing;
  });
  expect(standings).toEqual([{ status: "preparing" }, { status: "saved" }]);
});
