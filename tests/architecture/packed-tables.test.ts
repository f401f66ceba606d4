import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OCCUPATION_ROWS } from "#core/career-map/occupation-rows.ts";
import { unpackRows } from "#core/career-map/unpack-rows.ts";
import { columnOf } from "../../scripts/pack-tables.ts";

describe("a table packed for the build", () => {
  it("is the same table once unpacked", () => {
    expect(OCCUPATION_ROWS.length).toBeGreaterThan(100);
    const shipped: unknown = JSON.parse(JSON.stringify(columnOf(OCCUPATION_ROWS)));
    expect(unpackRows(shipped as ReturnType<typeof columnOf>)).toEqual(OCCUPATION_ROWS);
  });

  it("is, whatever its rows hold", () => {
    const row = fc.record({ id: fc.string(), many: fc.array(fc.string()), mixed: fc.constantFrom(1, "one") });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        expect(unpackRows(columnOf(rows))).toEqual(rows);
      }),
    );
  });
});
