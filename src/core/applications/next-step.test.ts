import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "#core/model/application.ts";
import { makeApplication } from "#tests/builders/application.ts";
import { TODAY } from "#tests/builders/career.ts";
import { addDays, daysBetween } from "./days.ts";
import { FOLLOW_UP_DAYS, isDue, nextStepOf } from "./next-step.ts";

function stepOf(status: "saved" | "sent" | "interview" | "offer", dates: Application["dates"]) {
  return nextStepOf(makeApplication({ standing: { status }, dates }), TODAY);
}

describe("the next step", () => {
  it.each([
    ["saved", { deadline: "2026-11-27" }, { kind: "deadline-near", days: 3 }],
    ["saved", { deadline: "2026-11-20" }, { kind: "deadline-passed", days: 4 }],
    ["saved", { deadline: "2027-02-01" }, undefined],
    ["sent", { sent: "2026-11-17" }, { kind: "time-to-follow-up", days: 7 }],
    ["sent", { sent: "2026-11-18" }, undefined],
    ["sent", { sent: "2026-11-01", followUp: "2026-11-24" }, { kind: "follow-up-due", days: 0 }],
    ["sent", { sent: "2026-11-01", followUp: "2026-11-30" }, { kind: "follow-up-planned", days: 6 }],
    ["interview", { interview: "2026-11-25" }, { kind: "interview-ahead", days: 1 }],
    ["interview", { interview: "2026-11-23" }, { kind: "thank-after-interview", days: 1 }],
    ["interview", { interview: "2026-11-10" }, undefined],
    ["offer", { sent: "2026-10-01" }, undefined],
  ] as const)("%s with %j: %j", (status, dates, step) => {
    expect(stepOf(status, dates)).toEqual(step);
  });

  it("is none once the application is closed", () => {
    const closed = makeApplication({
      standing: { status: "closed", reason: "not-selected" },
      dates: { sent: "2026-01-01", deadline: "2026-11-25", followUp: TODAY },
    });
    expect(nextStepOf(closed, TODAY)).toBeUndefined();
  });

  it("is told only from days that are known", () => {
    const day = fc.option(
      fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days)),
      { nil: undefined },
    );
    const status = fc.constantFrom("saved" as const, "sent" as const, "interview" as const, "offer" as const);
    fc.assert(
      fc.property(status, day, day, day, day, (at, deadline, sent, followUp, interview) => {
        const step = stepOf(at, { deadline, sent, followUp, interview });
        if (step === undefined) return;
        const known = [deadline, sent, followUp, interview].filter((each) => each !== undefined);
        const distances = known.map((each) => Math.abs(daysBetween(TODAY, each)));
        expect(distances).toContain(step.days);
        if (step.kind === "time-to-follow-up") expect(step.days).toBeGreaterThanOrEqual(FOLLOW_UP_DAYS);
        if (step.kind === "follow-up-planned") expect(isDue(step)).toBe(false);
      }),
    );
  });
});
