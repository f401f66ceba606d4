import { expect, it } from "vitest";
import { unplacedLineIdSchema } from "#core/model/ids.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { patientDataInCareer } from "./patient-data-in-career.ts";

it("looks through duties, skills and lines without a place, and never at the person's own contact", () => {
  const career = new CareerBuilder()
    .job("Clerk", "Lakeside Clinic", ["Closed MRN 4482913", "Filed 60 charts a day"])
    .with({ unplaced: [{ id: unplacedLineIdSchema.parse("u1"), text: "Patient: Ruth Okafor" }] })
    .build();
  expect(patientDataInCareer(career)).toEqual(["MRN 4482913", "Ruth Okafor"]);
  expect(patientDataInCareer({ ...career, notPatients: ["Ruth Okafor"] })).toEqual(["MRN 4482913"]);
});
