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

type Drop = typeof versionsToDrop;

function keepsYoung(drop: Drop): void {
  const week = Array.from({ length: 500 }, (_, at) => version(at * 20 * MINUTE));
  expect(drop(week, NOW)).toEqual([]);
}

function thins(drop: Drop): void {
  const days = Array.from({ length: 100 * 24 }, (_, at) => version(8 * DAY + at * 60 * MINUTE));
  const dropped = new Set<string>(drop(days, NOW));
  const kept = days.filter(({ id }) => !dropped.has(id));
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.length).toBeLessThan(60);
  expect(kept[0]?.id).toBe(`${8 * DAY}`);
}

function keepsNamed(drop: Drop): void {
  const old = [
    version(400 * DAY),
    version(400 * DAY + MINUTE, "Sent to Lakeside"),
    version(400 * DAY + 2 * MINUTE),
  ];
  expect(drop(old, NOW)).toEqual([`${400 * DAY + 2 * MINUTE}`]);
}

function bearsWrongClock(drop: Drop): void {
  for (const years of [10, -10]) expect(drop([version(years * 365 * DAY), version(0)], NOW)).toEqual([]);
}

const PROMISES = {
  "a week of work is kept whole": keepsYoung,
  "after a week the last of each day stays, after two months of each thirty days": thins,
  "a named version is never dropped": keepsNamed,
  "a clock set ten years wrong, ahead or back, drops nothing young": bearsWrongClock,
};

test.each(Object.entries(PROMISES))("%s", (_, holds) => holds(versionsToDrop));

/** Planted: what a hasty hand would write. */
const PLANTED: readonly (readonly [promise: keyof typeof PROMISES, drop: Drop])[] = [
  ["a week of work is kept whole", (versions) => versions.slice(100).map(({ id }) => id)],
  ["after a week the last of each day stays, after two months of each thirty days", () => []],
  [
    "a named version is never dropped",
    (versions, now) =>
      versionsToDrop(
        versions.map((each) => ({ ...each, name: undefined })),
        now,
      ),
  ],
  [
    "a clock set ten years wrong, ahead or back, drops nothing young",
    (versions, now) => versions.filter(({ at }) => Date.parse(at) > Date.parse(now)).map(({ id }) => id),
  ],
];

test.each(PLANTED)("a bug planted is seen: %s", (promise, drop) => {
  expect(() => PROMISES[promise](drop)).toThrow("expected");
});

test.each([10, -10])("a clock set %i years wrong stops no version", (years) => {
  expect(isVersionDue(version(years * 365 * DAY), NOW)).toBe(true);
});

test("a version is due after five minutes of work", () => {
  expect(isVersionDue(undefined, NOW)).toBe(true);
  expect(isVersionDue(version(4 * MINUTE), NOW)).toBe(false);
  expect(isVersionDue(version(5 * MINUTE), NOW)).toBe(true);
});
