import { expect, it } from "vitest";
import { wordingAndCustomSections } from "./0002-wording-and-custom-sections.ts";
import { type Migration, migrate } from "./migrate.ts";

const STEPS: readonly Migration[] = [
  { from: 1, up: (record) => ({ ...record, two: true }) },
  { from: 2, up: (record) => ({ ...record, three: true }) },
];

it("a record goes through each step from its own version on, and no other", () => {
  expect(migrate({ schemaVersion: 1 }, STEPS, 3)).toEqual({
    ok: true,
    value: { schemaVersion: 3, two: true, three: true },
  });
  expect(migrate({ schemaVersion: 2 }, STEPS, 3)).toEqual({
    ok: true,
    value: { schemaVersion: 3, three: true },
  });
  const now = { schemaVersion: 3 };
  const same = migrate(now, STEPS, 3);
  expect(same.ok && same.value).toBe(now);
});

it.each([null, undefined, 7, "record", [], {}, { schemaVersion: "1" }])("%j is no record", (stored) => {
  expect(migrate(stored, STEPS, 3)).toEqual({ ok: false, error: { kind: "not-a-record" } });
});

it("a newer record, and one that no step leads on from, are said to be so", () => {
  expect(migrate({ schemaVersion: 4 }, STEPS, 3)).toEqual({
    ok: false,
    error: { kind: "newer", version: 4, known: 3 },
  });
  expect(migrate({ schemaVersion: 0 }, STEPS, 3)).toEqual({
    ok: false,
    error: { kind: "no-step", version: 0 },
  });
});

it.each([
  [[{ name: "For Lakeside" }], "For Lakeside"],
  [[{ name: " " }], undefined],
  [[{ name: 7 }], undefined],
  [["a word"], undefined],
  [[], undefined],
  ["no list", undefined],
])("a record of version 1 whose documents are %j goes by the name %s", (views, name) => {
  const moved = wordingAndCustomSections.up({ schemaVersion: 1, views });
  expect("name" in moved ? moved["name"] : undefined).toBe(name);
  expect("name" in moved).toBe(name !== undefined);
});
