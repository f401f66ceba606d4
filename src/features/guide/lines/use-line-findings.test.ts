import { expect, test } from "vitest";
import { reviewCareer } from "#core/review/review-career.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { justItem } from "./just-item.ts";
import { mendedText } from "./mended-text.ts";
import { gravestByLine } from "./use-line-findings.ts";

const career = new CareerBuilder()
  .job(
    "Clerk",
    "Corner Shop",
    ["Counted the till with 40 customers a day", "Responsible for  the stock"],
    "2020-01",
    "2021-06",
  )
  .job("Cashier", "Market Hall", ["Responsible for the register"], "2018-01", "2019-12")
  .build();
const [clerk] = career.work;

test("a line gets one word in passing, of the gravest one that can be mended at once; a fine line gets none", () => {
  const alone = justItem(career, { work: career.work.slice(0, 1) });
  const findings = reviewCareer(alone, { language: "en", today: TODAY });
  const [plain, weak] = clerk?.highlights ?? [];
  const ofWeak = findings.filter(({ path }) => path === "work[0].highlights[1]");
  expect(ofWeak.length).toBeGreaterThan(1);
  const found = gravestByLine(findings, clerk?.highlights ?? []);
  expect(found.get(weak?.id ?? "")).toMatchObject({ severity: ofWeak[0]?.severity, fix: { text: " " } });
  expect(found.has(plain?.id ?? "")).toBe(false);
});

test("a mend is left alone once its words are gone", () => {
  const fix = { kind: "replace", path: "", span: [4, 6], text: " " } as const;
  expect(mendedText("for   the", { ...fix, span: [3, 6] }, "   ")).toBe("for the");
  expect(mendedText("for the", fix, "   ")).toBeUndefined();
});
