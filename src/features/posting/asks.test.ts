import { describe, expect, it } from "vitest";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { asksOf, knockOutsOf } from "./asks.ts";

const posting = readPosting(
  "Medical Coder\nRequirements\n- CPC, CCS or RHIT certification required\n- ICD-10-CM and CPT\n- Epic experience preferred\n",
);

function matched(career: ReturnType<CareerBuilder["build"]>) {
  const match = matchPosting(posting, career, { today: TODAY });
  const asks = asksOf(match);
  return { match, asks };
}

describe("asks", () => {
  it("count alternatives once, answered by the best of them", () => {
    const { asks } = matched(new CareerBuilder().credential("CCS", "active", { earned: "2024-03" }).build());
    const credential = asks.find(({ best }) => best.kind === "credential");
    expect(credential?.best).toMatchObject({ id: "CCS", status: "met" });
    expect(credential?.alternatives.map(({ id }) => id)).toEqual(["CPC", "CCS", "RHIT"]);
  });

  it("agree with the counts of the match", () => {
    const { asks, match } = matched(new CareerBuilder().skills("Epic").build());
    const total = Object.values(match.summary.required).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(0);
    expect(asks.filter(({ best }) => best.level === "required")).toHaveLength(total);
  });

  it("name what may stop an application", () => {
    const { asks, match } = matched(new CareerBuilder().build());
    expect(knockOutsOf(asks, match).map(({ best }) => best.kind)).toEqual(["credential"]);
  });
});
