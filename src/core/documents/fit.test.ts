import { describe, expect, it } from "vitest";
import { TEMPLATES } from "#templates/registry.ts";
import { densitiesOf, pageGoal } from "./fit.ts";
import { templateSchema } from "./template.ts";

describe("densitiesOf", () => {
  it.each(TEMPLATES)("tightens $id step by step within the bounds of a template", (template) => {
    const densities = densitiesOf(template);
    expect(densities.length).toBeGreaterThan(3);
    expect(densities[0]).toBe(template);
    for (const [index, density] of densities.entries()) {
      expect(() => templateSchema.parse(density)).not.toThrow();
      const { body, gap } = density.tokens;
      const before = densities[index - 1]?.tokens ?? template.tokens;
      expect(body.size).toBeLessThanOrEqual(before.body.size);
      expect(gap.section).toBeLessThanOrEqual(before.gap.section);
      expect(body.size).toBeGreaterThanOrEqual(9.5);
    }
  });
});

describe("pageGoal", () => {
  it("saves a page that holds a few lines", () => {
    expect(pageGoal({ pages: 2, lastFilled: 0.1 })).toBe(1);
  });

  it("lets a well filled page stand", () => {
    expect(pageGoal({ pages: 2, lastFilled: 0.6 })).toBe(2);
  });

  it("holds to the pages that are wanted", () => {
    expect(pageGoal({ pages: 3, lastFilled: 0.9 }, 2)).toBe(2);
  });
});
