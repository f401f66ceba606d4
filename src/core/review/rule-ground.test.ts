import { expect, test } from "vitest";
import { groundOf } from "./rule-ground.ts";
import { RULE_IDS } from "./rule-ids.ts";

test("every rule can say where it comes from", () => {
  expect(RULE_IDS.length).toBeGreaterThan(60);
  const groundless = RULE_IDS.filter((id) => {
    const { kinds, pages } = groundOf(id);
    return kinds.length + pages.length === 0;
  });
  expect(groundless).toEqual([]);
});

test("pages are whole addresses, and the rest is told by its kind", () => {
  expect(groundOf("X02")).toEqual({
    kinds: ["judgment"],
    pages: ["https://www.aapc.com/certification/apprentice_status.aspx"],
  });
  expect(groundOf("T02")).toEqual({ kinds: ["measured", "cms"], pages: [] });
});
