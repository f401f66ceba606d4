import fc from "fast-check";
import { expect, it } from "vitest";
import { isRecord } from "#core/is-record.ts";
import { careerIdSchema } from "#core/model/ids.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { createMemoryStores } from "./memory-stores.ts";

const BATCH = 20;
const BATCHES = counts(10, 500);

/** What may stand in a place after something went wrong. */
const WRONG: readonly unknown[] = [
  null,
  undefined,
  "",
  0,
  -1,
  NaN,
  [],
  {},
  [null],
  { id: 7 },
  "2026-99",
  true,
];

/** A copy with one place, found by walking `turns`, holding what doesn't belong there. */
function mutated(record: unknown, turns: readonly number[], wrong: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined) return wrong;
  if (Array.isArray(record)) {
    if (record.length === 0) return wrong;
    const at = turn % record.length;
    return record.map((item: unknown, index) => (index === at ? mutated(item, rest, wrong) : item));
  }
  if (!isRecord(record)) return wrong;
  const names = Object.keys(record);
  const name = names[turn % names.length];
  return name === undefined ? wrong : { ...record, [name]: mutated(record[name], rest, wrong) };
}

const mutation = fc.record({
  career: careerArbitrary,
  turns: fc.array(fc.nat(40), { minLength: 0, maxLength: 6 }),
  wrong: fc.constantFrom(...WRONG),
});

it("of mutated stored records the bad are set aside whole, and every good one opens", async () => {
  const seen = { mutated: 0, aside: 0, opened: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: BATCH, maxLength: BATCH }), async (all) => {
      const good = { ...new CareerBuilder().build(), id: careerIdSchema.parse("good") };
      const rows = all.map(({ career, turns, wrong }, at) => ({
        id: `record-${at}`,
        record: mutated({ ...career, id: `record-${at}` }, turns, wrong),
      }));
      const { careers } = createMemoryStores([...rows, { id: "good", record: good }]);
      const listed = await careers.list();
      if (!listed.ok) throw new Error(listed.error.kind);
      const { records, unreadable } = listed.value;
      expect(records.length + unreadable.length).toBe(rows.length + 1);
      expect(records).toContainEqual(good);
      for (const { id, raw } of unreadable) {
        expect(raw).toBe(rows.find((row) => row.id === id)?.record);
        // What is set aside is never written over.
        expect(await careers.save({ ...good, id: careerIdSchema.parse(id) })).toMatchObject({ ok: false });
      }
      for (const record of records) expect(parseCareer(record).ok).toBe(true);
      seen.mutated += rows.length;
      seen.aside += unreadable.length;
      seen.opened += records.length - 1;
    }),
    { numRuns: BATCHES },
  );
  expect(seen.mutated).toBe(BATCH * BATCHES);
  expect(seen.aside).toBeGreaterThan(0);
  expect(seen.opened).toBeGreaterThan(0);
  report(`${seen.mutated} mutated records: ${seen.aside} set aside, ${seen.opened} still good and opened`);
}, 600_000);
