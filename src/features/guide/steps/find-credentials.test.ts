import { expect, test } from "vitest";
import { findCredentials } from "./find-credentials.ts";

test("the exact letters come first, then those that begin with them", () => {
  expect(
    findCredentials("cpc")
      .map((entry) => entry.abbreviation)
      .slice(0, 2),
  ).toEqual(["CPC", "CPC-A"]);
});

test("a credential is found by words of its name", () => {
  expect(findCredentials("coding associate").map((entry) => entry.abbreviation)).toContain("CCA");
});

test("nothing typed, nothing shown", () => {
  expect(findCredentials("  ")).toEqual([]);
});
