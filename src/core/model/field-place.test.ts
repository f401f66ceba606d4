import { expect, test } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerLines } from "./career-lines.ts";
import { pathOf, targetOf } from "./field-place.ts";

const career = new CareerBuilder()
  .job("Front desk", "Lakeside Clinic", ["Registered patients", "Verified insurance"], "2020-01")
  .job("Cashier", "Corner Shop", ["Closed the till"], "2018-03")
  .skills("Epic", "Medical terminology")
  .build();

test("a path to a line and the line's own place lead to each other", () => {
  const lines = careerLines(career).filter(({ path }) => path.includes("highlights"));
  expect(lines.length).toBeGreaterThan(2);
  for (const { path } of lines) {
    const { recordIds, fields } = targetOf(career, path);
    expect(fields).toEqual([]);
    expect(recordIds).toHaveLength(2);
    expect(pathOf(career, { recordId: recordIds.at(-1) })).toBe(path);
  }
});

test("dates lead to the first of their fields, and each of those back to the dates", () => {
  const [, second] = career.work;
  const { recordIds, fields } = targetOf(career, "work[1].dates");
  expect(recordIds).toEqual([second?.id]);
  expect(fields[0]).toBe("start");
  for (const field of ["start", "end"]) {
    expect(pathOf(career, { recordId: second?.id, field })).toBe("work[1].dates");
  }
});

test("facts outside of any entry are known by their field alone", () => {
  expect(targetOf(career, "contact.email")).toEqual({ recordIds: [], fields: ["email"] });
  expect(pathOf(career, { field: "email" })).toBe("contact.email");
  expect(pathOf(career, { field: "city" })).toBe("contact.location");
  expect(pathOf(career, { field: "summary" })).toBe("summary");
});

test("a paragraph of a letter is known by its path", () => {
  expect(targetOf(career, "letter.paragraphs[1]").fields).toEqual(["letter.paragraphs[1]"]);
  expect(pathOf(career, { field: "letter.paragraphs[1]" })).toBe("letter.paragraphs[1]");
});

test("what is not in the record leads nowhere", () => {
  expect(targetOf(career, "work[9].highlights[0]").recordIds).toEqual([]);
  expect(pathOf(career, { recordId: "gone", field: "start" })).toBeUndefined();
});
