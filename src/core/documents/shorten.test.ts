import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { whatToShorten } from "./shorten.ts";

const LONG =
  "Checked every claim against the chart before it went out, and wrote to the physician where a note did not support the code, ".repeat(
    2,
  );
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Filed chart number ${index}`);

function advice(career: Career, hidden: readonly string[] = []) {
  const [view] = career.views;
  if (view === undefined) throw new Error("No view");
  return whatToShorten(career, { ...view, hidden: [...hidden] }, TODAY);
}

describe("what to shorten", () => {
  it("is nothing where every part is short", () => {
    expect(advice(new CareerBuilder().job("Clerk", "Lakeside Clinic", lines(3), "2020-01").build())).toEqual(
      [],
    );
  });

  it("names the duties of an old job, a job with many duties and a long duty, the most lines first", () => {
    const career = new CareerBuilder()
      .job("Coder", "Lakeside Clinic", [LONG], "2020-01")
      .job("Clerk", "Hill Hospital", lines(8), "2014-01", "2019-12")
      .job("Cashier", "Corner Shop", lines(6), "2005-01", "2010-12")
      .build();
    expect(advice(career).map(({ path, reason, lines: saved }) => [path, reason, saved])).toEqual([
      ["work[2]", "old-job", 5],
      ["work[1]", "many-duties", 3],
      ["work[0].highlights[0]", "long-duty", 1],
    ]);
  });

  it("asks nothing of a line that the document leaves out", () => {
    const career = new CareerBuilder().job("Coder", "Lakeside Clinic", [LONG], "2020-01").build();
    const [line] = career.work[0]?.highlights ?? [];
    expect(advice(career, [line?.id ?? ""])).toEqual([]);
  });

  it("measures the words that the document has of its own", () => {
    const career = new CareerBuilder().build();
    const [view] = career.views;
    if (view === undefined) throw new Error("No view");
    const wordy = { ...view, wording: { summary: { en: { text: LONG.repeat(2), changedAt: NOW } } } };
    expect(whatToShorten(career, wordy, TODAY)).toMatchObject([{ path: "summary", reason: "long-summary" }]);
  });
});
