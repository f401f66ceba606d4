import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeResume } from "#core/documents/compose-resume.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import { templateOf } from "#templates/registry.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { hasChange, withChange, withoutChange } from "./apply-change.ts";
import { proposeTailoring } from "./propose-tailoring.ts";

const POSTING = `Outpatient Coder
Copper Ridge Health, Santa Fe, NM

What you will do
- Work denied claims and write appeals
- Verify insurance eligibility

Requirements
- ICD-10-CM and CPT coding
- Experience with Oracle Health
`;

const career = new CareerBuilder()
  .job(
    "Front desk",
    "Lakeside Clinic",
    [
      "Ordered supplies for the front office",
      "Watered the plants of the waiting room",
      "Decorated the lobby for each season",
      "Verified insurance eligibility for 40 patients a day",
      "Corrected denied claims and sent appeals",
    ],
    "2020-01",
  )
  .skills("Cerner", "ICD-10-CM")
  .build();

function viewOf(record: Career): ResumeView {
  const [view] = record.views;
  if (view === undefined) throw new Error("No view");
  return view;
}

function propose(record: Career, text = POSTING) {
  const posting = readPosting(text);
  const match = matchPosting(posting, record, { today: TODAY });
  return proposeTailoring({ career: record, view: viewOf(record), posting, match, today: TODAY });
}

function wordsWith(record: Career, view: ResumeView): string[] {
  return linesOf(composeResume(record, view, templateOf("first-coder"), TODAY));
}

describe("a proposal for one posting", () => {
  it("puts the lines that answer it first and leaves out what answers nothing of a long list", () => {
    const changes = propose(career);
    expect(changes.find(({ key }) => key === "put-first work[0]")).toMatchObject({
      texts: expect.arrayContaining(["Corrected denied claims and sent appeals"]),
    });
    expect(changes.filter(({ kind }) => kind === "leave-out")).toMatchObject([
      { text: "Decorated the lobby for each season" },
    ]);
  });

  it("names a system as the posting does, with the record's name beside it", () => {
    expect(propose(career).find(({ kind }) => kind === "spelling")).toMatchObject({
      before: "Cerner",
      after: "Oracle Health (Cerner)",
    });
  });

  it("takes the posting's title for a headline, but no title of rank", () => {
    expect(propose(career).find(({ kind }) => kind === "headline")).toMatchObject({
      after: "Outpatient Coder",
    });
    const lead = propose(career, POSTING.replace("Outpatient Coder", "Senior Outpatient Coder"));
    expect(lead.find(({ kind }) => kind === "headline")).toBeUndefined();
  });

  it("shows on paper when it is taken, is gone when it is taken back, and leaves the record alone", () => {
    const before = viewOf(career);
    const changes = propose(career);
    expect(changes.length).toBeGreaterThan(3);
    for (const change of changes) {
      const after = withChange(before, change, NOW);
      expect([hasChange(before, change), hasChange(after, change)]).toEqual([false, true]);
      expect(wordsWith(career, after)).not.toEqual(wordsWith(career, before));
      expect(withoutChange(after, change)).toEqual(before);
    }
  });

  it("proposes nothing twice: a tailored document has every change", () => {
    const tailored = propose(career).reduce((view, change) => withChange(view, change, NOW), viewOf(career));
    const record = { ...career, views: [tailored] };
    const open = propose(record).filter((change) => !hasChange(tailored, change));
    expect(open).toEqual([]);
  });

  it("is empty where the record answers nothing", () => {
    const other = new CareerBuilder()
      .with({ summary: {} })
      .job("Baker", "Corner Shop", ["Baked bread"], "2020-01");
    expect(propose(other.build()).filter(({ kind }) => kind !== "headline")).toEqual([]);
  });
});

it("never prints a number that neither record nor posting has", () => {
  const people = ["front-desk", "cashier", "cna", "teacher"];
  let compared = 0;
  for (const person of people) {
    const stored = JSON.parse(readFileSync(`src/features/library/samples/${person}.sample.json`, "utf8"));
    const parsed = parseCareer(stored);
    if (!parsed.ok) throw new Error(parsed.error.kind);
    const record = parsed.value;
    const tailored = propose(record).reduce((view, change) => withChange(view, change, NOW), viewOf(record));
    const known = new Set(
      `${JSON.stringify(stored)} ${POSTING} ${wordsWith(record, viewOf(record)).join(" ")}`.match(/\d+/g),
    );
    for (const number of wordsWith(record, tailored).join(" ").match(/\d+/g) ?? []) {
      expect(known).toContain(number);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(50);
});
