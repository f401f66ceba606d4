import { expect, test, vi } from "vitest";
import { readSurely } from "#core/career-map/read-competencies.ts";
import { type CompetencyReader, remembering } from "./use-competency-reader.ts";

test("a line is read once in each language", () => {
  const read = vi.fn<CompetencyReader>(readSurely);
  const remember = remembering(read);
  const first = remember("Verified insurance", "en");
  expect(remember("Verified insurance", "en")).toBe(first);
  remember("Verified insurance", "es");
  expect(read).toHaveBeenCalledTimes(2);
});
