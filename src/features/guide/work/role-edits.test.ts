import { produce } from "immer";
import { expect, test } from "vitest";
import { blankCareer } from "#core/model/career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { addJob, addRoleBeside, removeRole } from "./role-edits.ts";

function counter(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

const BLANK = blankCareer(counter(), timestampSchema.parse("2026-11-24T12:00:00.000Z"), "en");

test("a second title stays with the employer, and the employer goes with the last title", () => {
  const newId = counter();
  const two = produce(BLANK, (draft) => {
    const first = addJob(draft, newId);
    addRoleBeside(draft, first, newId);
  });
  expect(two.work).toHaveLength(2);
  expect(two.employers).toHaveLength(1);

  const [newer, older] = two.work;
  const one = produce(two, (draft) => removeRole(draft, newer?.id ?? ""));
  expect(one.work.map(({ id }) => id)).toEqual([older?.id]);
  expect(one.employers).toHaveLength(1);

  const none = produce(one, (draft) => removeRole(draft, older?.id ?? ""));
  expect(none.work).toEqual([]);
  expect(none.employers).toEqual([]);
});
