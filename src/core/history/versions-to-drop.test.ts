import { expect, test } from "vitest";
import { careerIdSchema } from "#core/model/ids.ts";
import { type Snapshot, snapshotIdSchema } from "#core/model/snapshot.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { NOW } from "#tests/builders/career.ts";
import { isVersionDue, versionsToDrop } from "./versions-to-drop.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

function version(age: number, name?: string): Snapshot {
  return {
    id: snapshotIdSchema.parse(`${age}`),
    careerId: careerIdSchema.parse("career"),
    at: timestampSchema.parse(new Date(Date.parse(NOW) - age).toISOString()),
    kind: name === undefined ? "automatic" : "named",
    ...(name !== undefined && { name }),
    career: {},
  };
}

test("a week of work is kept whole", () => {
  const week = Array.from({ length: 500 }, (_, at) => version(at * 20 * MINUTE));
  expect(versionsToDrop(week, NOW)).toEqual([]);
});

test("after a week the last of each day stays, after two months of each thirty days", () => {
  const days = Array.from({ length: 100 * 24 }, (_, at) => version(8 * DAY + at * 60 * MINUTE));
  const dropped = new Set<string>(versionsToDrop(days, NOW));
  const kept = days.filter(({ id }) => !dropped.has(id));
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.length).toBeLessThan(60);
  expect(kept[0]?.id).toBe(`${8 * DAY}`);
});

test("a named version is never dropped", () => {
  const old = [
    version(400 * DAY),
    version(400 * DAY + MINUTE, "Sent to Lakeside"),
    version(400 * DAY + 2 * MINUTE),
  ];
  expect(versionsToDrop(old, NOW)).toEqual([`${400 * DAY + 2 * MINUTE}`]);
});

test.each([10, -10])("a clock set %i years wrong drops nothing young and stops no version", (years) => {
  const wrong = version(years * 365 * DAY);
  expect(isVersionDue(wrong, NOW)).toBe(true);
  expect(versionsToDrop([wrong, version(0)], NOW)).toEqual([]);
});

test("a version is due after five minutes of work", () => {
  expect(isVersionDue(undefined, NOW)).toBe(true);
  expect(isVersionDue(version(4 * MINUTE), NOW)).toBe(false);
  expect(isVersionDue(version(5 * MINUTE), NOW)).toBe(true);
});
