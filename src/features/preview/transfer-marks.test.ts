import { describe, expect, it } from "vitest";
import { readSurely } from "#core/career-map/read-competencies.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import { templateOf } from "#templates/registry.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { dutyLines, legendOf, transferMarks } from "./transfer-marks.ts";

function treeOf(lines: readonly string[], language: "en" | "es" = "en") {
  const career = new CareerBuilder(language)
    .job("Receptionist", "Lakeside Clinic", lines, "2020-01")
    .job("Cashier", "Corner Shop", ["Watered the plants"], "2018-01", "2019-12")
    .build();
  const [view] = career.views;
  if (view === undefined) throw new Error("a record without a document");
  return composeResume(career, view, templateOf(view.template), TODAY);
}

describe("what transfers, on paper", () => {
  const lines = dutyLines(
    treeOf([
      "Verified insurance eligibility for 40 patients a day",
      "Trained four new receptionists",
      "Checked insurance benefits before each visit",
    ]),
  );
  const marks = transferMarks(lines, readSurely, { track: "first-coder", language: "en" });

  it("is marked at the place of its line, and lines that show nothing are left alone", () => {
    expect([...marks.keys()]).toEqual([
      "work[0].highlights[0]",
      "work[0].highlights[1]",
      "work[0].highlights[2]",
    ]);
    expect(lines.map(({ path }) => path)).toContain("work[1].highlights[0]");
  });

  it("names what tells a coder from others before the name of a system", () => {
    const chart = dutyLines(
      treeOf(["Check that each chart is signed and complete before the visit closes in eClinicalWorks"]),
    );
    const [mark] = transferMarks(chart, readSurely, { track: "first-coder", language: "en" }).values();
    expect(mark?.name).toBe("Completeness and accuracy of documentation");
  });

  it("has one number for each competency, named in the app's language", () => {
    const [first, second, third] = [...marks.values()];
    expect([first?.number, second?.number, third?.number]).toEqual([1, 2, 1]);
    expect(legendOf(marks).map(({ number }) => number)).toEqual([1, 2]);
    const spanish = transferMarks(lines, readSurely, { track: "first-coder", language: "es" });
    expect(legendOf(spanish)[0]?.name).not.toBe(first?.name);
  });

  it("is read in the language that the line is written in", () => {
    const verified = dutyLines(treeOf(["Verifiqué la elegibilidad del seguro de 40 pacientes al día"], "es"));
    expect(verified[0]?.language).toBe("es");
    expect(
      legendOf(transferMarks(verified, readSurely, { track: "first-coder", language: "en" })),
    ).toHaveLength(1);
  });
});
