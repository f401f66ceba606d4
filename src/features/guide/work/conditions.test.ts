import { describe, expect, it } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { conditionFields, putConditions, toConditions } from "./conditions.ts";

function job(hoursPerWeek: string, seriesAndGrade: string) {
  const [role] = new CareerBuilder().job("Coder", "VA Clinic", [], "2020-01").build().work;
  if (role === undefined) throw new Error("A career without a job");
  const draft = structuredClone(role);
  putConditions(draft, { hoursPerWeek, seriesAndGrade });
  return draft;
}

describe("a job's conditions", () => {
  it.each([
    ["40", 40],
    [" 37.5 ", 37.5],
    ["37,5", 37.5],
  ])("keep %j hours as a number", (typed, hours) => {
    expect(job(typed, "GS-0675-08")).toMatchObject({ hoursPerWeek: hours, seriesAndGrade: "GS-0675-08" });
  });

  it("are no facts where they are blank", () => {
    const role = job("40", "GS-0675-08");
    putConditions(role, { hoursPerWeek: " ", seriesAndGrade: "" });
    expect(role).not.toHaveProperty("hoursPerWeek");
    expect(role).not.toHaveProperty("seriesAndGrade");
    expect(toConditions(role)).toEqual({ hoursPerWeek: "", seriesAndGrade: "" });
  });

  it.each(["full time", "0", "169", "-8"])("leave the hours as they were for %j, and say so", (typed) => {
    const role = job("40", "");
    putConditions(role, { hoursPerWeek: typed, seriesAndGrade: "" });
    expect(role.hoursPerWeek).toBe(40);
    expect(conditionFields.hoursPerWeek.safeParse(typed).error?.issues[0]?.message).toBe("weekHours");
  });
});
