import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, test } from "vitest";
import { blankCareer } from "#core/model/career.ts";
import { employerIdSchema, roleIdSchema } from "#core/model/ids.ts";
import type { Role } from "#core/model/role.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { addJob, addRoleBeside, moveRole, removeRole } from "./role-edits.ts";

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

describe("moving a role", () => {
  const work = ["a", "b", "b", "c"].map((employer, index) => ({
    ...blankRoleOf(employer),
    id: roleIdSchema.parse(`${employer}${index}`),
  }));
  const career = { ...BLANK, work };
  const moved = (id: string, places: number) =>
    produce(career, (draft) => moveRole(draft, id, places)).work.map((role) => role.id);

  test("changes places within its employer", () => {
    expect(moved("b1", 1)).toEqual(["a0", "b2", "b1", "c3"]);
  });

  test("past its employer takes the others there along", () => {
    expect(moved("b2", 1)).toEqual(["a0", "c3", "b1", "b2"]);
    expect(moved("b2", -2)).toEqual(["b1", "b2", "a0", "c3"]);
  });

  test("never parts the roles of another employer", () => {
    expect(moved("a0", 1)).toEqual(["b1", "b2", "a0", "c3"]);
    expect(moved("c3", -1)).toEqual(["a0", "c3", "b1", "b2"]);
  });

  test("past either end changes nothing", () => {
    expect(moved("a0", -1)).toEqual(work.map(({ id }) => id));
    expect(moved("c3", 1)).toEqual(work.map(({ id }) => id));
  });

  test("keeps every role, and every employer's roles together", () => {
    const anyMove = fc.tuple(fc.nat(5), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
        const end = moves.reduce(
          (now, [at, places]) => produce(now, (draft) => moveRole(draft, now.work[at]?.id ?? "", places)),
          career,
        );
        const employers = end.work.map(({ employerId }) => employerId);
        expect(end.work.map(({ id }) => String(id)).toSorted()).toEqual(
          work.map(({ id }) => String(id)).toSorted(),
        );
        expect(
          employers.lastIndexOf(employerIdSchema.parse("b")) - employers.indexOf(employerIdSchema.parse("b")),
        ).toBe(1);
      }),
    );
  });
});

function blankRoleOf(employer: string): Omit<Role, "id"> {
  return {
    employerId: employerIdSchema.parse(employer),
    position: {},
    dates: {},
    summary: {},
    highlights: [],
  };
}
