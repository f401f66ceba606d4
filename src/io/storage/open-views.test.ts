import { expect, test } from "vitest";
import { careerIdSchema, resumeViewIdSchema } from "#core/model/ids.ts";
import { createOpenViews } from "./open-views.ts";

const careerId = (id: string) => careerIdSchema.parse(id);
const viewId = (id: string) => resumeViewIdSchema.parse(id);

function keeper(kept = new Map<string, string>()) {
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

test("the document that was open last is known again, for each record", () => {
  const kept = keeper();
  const before = createOpenViews(kept);
  before.remember(careerId("a"), viewId("one"));
  before.remember(careerId("b"), viewId("two"));
  before.remember(careerId("a"), viewId("three"));
  const after = createOpenViews(kept);
  expect(after.recall(careerId("a"))).toBe("three");
  expect(after.recall(careerId("b"))).toBe("two");
  expect(after.recall(careerId("c"))).toBeUndefined();
});

test("records opened long ago are forgotten", () => {
  const views = createOpenViews(keeper());
  for (let at = 0; at < 60; at += 1) views.remember(careerId(`career-${at}`), viewId("view"));
  expect(views.recall(careerId("career-0"))).toBeUndefined();
  expect(views.recall(careerId("career-59"))).toBe("view");
});

test("a record that is opened again is remembered as one opened last", () => {
  const views = createOpenViews(keeper());
  for (let at = 0; at < 50; at += 1) views.remember(careerId(`career-${at}`), viewId("view"));
  views.remember(careerId("career-0"), viewId("view"));
  views.remember(careerId("another"), viewId("view"));
  expect(views.recall(careerId("career-0"))).toBe("view");
  expect(views.recall(careerId("career-1"))).toBeUndefined();
});

test.each(["null", "7", "{", "", '"abc"', '{"a":7}'])(
  "what is no list of documents (%s) is as nothing",
  (text) => {
    const views = createOpenViews(keeper(new Map([["crosswalk.open-documents", text]])));
    expect(views.recall(careerId("a"))).toBeUndefined();
    views.remember(careerId("b"), viewId("one"));
    expect(views.recall(careerId("b"))).toBe("one");
  },
);

test("a browser that forbids it stops nothing", () => {
  const views = createOpenViews(() => {
    throw new Error("forbidden");
  });
  views.remember(careerId("a"), viewId("one"));
  expect(views.recall(careerId("a"))).toBeUndefined();
});
