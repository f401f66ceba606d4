import { describe, expect, it } from "vitest";
import { COMPETENCIES } from "./competencies.ts";
import { reasonFor } from "./competency-reasons-table.ts";

describe("the reasons why a coder needs a competency", () => {
  it("are there for each competency, in both languages", () => {
    expect(COMPETENCIES.length).toBeGreaterThan(0);
    const without = COMPETENCIES.filter(({ id }) => {
      const reason = reasonFor(id);
      return reason === undefined || reason.en === "" || reason.es === "";
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
