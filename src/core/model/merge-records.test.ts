import fc from "fast-check";
import { applyPatches, enablePatches } from "immer";
import { describe, expect, test } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { type Career, careerSchema } from "./career.ts";
import type { EditStep } from "./edit-history.ts";
import { highlightIdSchema, resumeViewIdSchema } from "./ids.ts";
import { mergeCareers } from "./merge-careers.ts";
import { isSame } from "./merge-records.ts";
import { stepBetween } from "./step-between.ts";

const base = new CareerBuilder()
  .job("Front desk", "Lakeside Clinic", ["Registered patients", "Verified insurance"], "2020-01")
  .job("Cashier", "Corner Shop", ["Balanced the till"], "2018-01")
  .skills("Epic", "Medical terminology")
  .build();

function edited(change: (career: Career) => void): Career {
  const copy = structuredClone(base);
  change(copy);
  return copy;
}

function linesOf(career: Career): string[] {
  return career.work.flatMap(({ highlights }) => highlights.map(({ text }) => text.en?.text ?? ""));
}

const line = (id: string) => ({ id: highlightIdSchema.parse(id), text: {} });
const NEW = (id: string) => ({ ...line(id), text: { en: { text: id, changedAt: base.updatedAt } } });

/** How many pairs of records were joined as they should be; throws at the first that wasn't. */
function countMerged(merge: typeof mergeCareers): number {
  let count = 0;
  fc.assert(
    fc.property(careerArbitrary, careerArbitrary, careerArbitrary, (start, mine, theirs) => {
      const [mineBefore, theirsBefore] = [structuredClone(mine), structuredClone(theirs)];
      const merged = merge(start, mine, theirs, "mine");
      expect(careerSchema.safeParse(merged).success).toBe(true);
      expect(isSame(merge(start, mine, start, "theirs"), mine)).toBe(true);
      expect(isSame(merge(start, start, theirs, "mine"), theirs)).toBe(true);
      expect(isSame(merge(start, mine, mine, "theirs"), mine)).toBe(true);
      expect([mine, theirs]).toEqual([mineBefore, theirsBefore]);
      count += 1;
    }),
    { numRuns: 50 },
  );
  return count;
}

describe("two edits of one record", () => {
  test("both stay where they are about different fields and entries", () => {
    const mine = edited((career) => {
      career.contact.name = "Robin Vale-Ortiz";
      career.work[1]?.highlights.push(NEW("mine"));
    });
    const theirs = edited((career) => {
      career.contact.phone = "555-555-0199";
      career.work.reverse();
      career.work[1]?.highlights.unshift(NEW("theirs"));
    });
    for (const preferred of ["mine", "theirs"] as const) {
      const merged = mergeCareers(base, mine, theirs, preferred);
      expect(merged.contact).toMatchObject({ name: "Robin Vale-Ortiz", phone: "555-555-0199" });
      expect(merged.work.map(({ id }) => id)).toEqual(theirs.work.map(({ id }) => id));
      expect(linesOf(merged)).toEqual([
        "Balanced the till",
        "mine",
        "theirs",
        "Registered patients",
        "Verified insurance",
      ]);
    }
  });

  test("of one word: the preferred side's counts, whole", () => {
    const mine = edited((career) => void (career.contact.name = "Mine"));
    const theirs = edited((career) => void (career.contact.name = "Theirs"));
    expect(mergeCareers(base, mine, theirs, "mine").contact.name).toBe("Mine");
    expect(mergeCareers(base, mine, theirs, "theirs").contact.name).toBe("Theirs");
  });

  test("an entry that one removed and the other changed stays, with its employer; one that nobody changed goes", () => {
    const mine = edited((career) => {
      career.work = [];
      career.employers = [];
    });
    const theirs = edited((career) => void career.work[0]?.highlights.push(NEW("theirs")));
    const merged = mergeCareers(base, mine, theirs, "mine");
    expect(merged.work.map(({ id }) => id)).toEqual([base.work[0]?.id]);
    expect(merged.employers.map(({ name }) => name)).toEqual(["Lakeside Clinic"]);
  });

  test("two removals never leave a record without a document", () => {
    const [view] = base.views;
    if (view === undefined) throw new Error("no document");
    const two = { ...base, views: [view, { ...view, id: resumeViewIdSchema.parse("other") }] };
    const merged = mergeCareers(
      two,
      { ...two, views: two.views.slice(0, 1) },
      { ...two, views: two.views.slice(1) },
      "mine",
    );
    expect(merged.views.map(({ id }) => id)).toEqual([view.id]);
  });

  test("any two: a record of the schema; nothing changed by one side alone is lost, and neither side is touched", () => {
    expect(countMerged(mergeCareers)).toBeGreaterThan(0);
  });

  test.each<readonly [bug: string, merge: typeof mergeCareers]>([
    ["the preferred side whole", (_, mine, theirs, preferred) => (preferred === "mine" ? mine : theirs)],
    [
      "parts put together without asking whether they fit",
      (start, mine, theirs) => ({ ...mergeCareers(start, mine, theirs, "mine"), views: [] }),
    ],
  ])("a bug planted is seen: %s", (_, merge) => {
    expect(() => countMerged(merge)).toThrow("Property failed");
  });
});

test("a step between any two records leads there and back", () => {
  enablePatches();
  let count = 0;
  const applied = (record: Career, patches: EditStep["patches"]) => {
    const all = patches.map(({ op, path, value }) => ({ op, path, value }));
    return applyPatches(record, all);
  };
  fc.assert(
    fc.property(careerArbitrary, careerArbitrary, (before, after) => {
      const step = stepBetween(before, after) ?? { patches: [], inverse: [] };
      expect(isSame(applied(before, step.patches), after)).toBe(true);
      expect(isSame(applied(after, step.inverse), before)).toBe(true);
      count += step.patches.length;
    }),
    { numRuns: 50 },
  );
  expect(count).toBeGreaterThan(0);
});
