import { expect, test } from "vitest";
import { CareerBuilder } from "#tests/builders/career.ts";
import { recordPlace } from "./record-place.ts";

const career = new CareerBuilder()
  .job("Cashier", "Corner Shop", ["Balanced the till"])
  .school("Valley College", "Certificate", "Medical coding")
  .credential("CPC-A")
  .build();

test.each([
  ["work[0].highlights[0]", { part: "work", entry: "Cashier, Corner Shop" }],
  ["education[0].area", { part: "education", entry: "Medical coding, Valley College" }],
  ["credentials[0].abbreviation", { part: "credentials", entry: "" }],
  ["summary", { part: "summary", entry: "" }],
  ["work[7].highlights[0]", undefined],
  ["constructor", undefined],
])("%s", (path, place) => {
  expect(recordPlace(career, path, "en")).toEqual(place);
});
