import { expect, test } from "vitest";
import { FIRST_OPTIONS, optionsOf, withTold } from "./letter-options.ts";

test("a letter stored without its options opens with the first ones", () => {
  const letter = {
    language: "en",
    date: "2026-11-24",
    salutation: "",
    paragraphs: [],
    closing: "",
    tone: "warm",
  } as const;
  expect(optionsOf({ ...letter, paragraphs: [] })).toEqual({ ...FIRST_OPTIONS, tone: "warm" });
});

test("an answer that is emptied again is no answer", () => {
  const told = withTold({}, "referrer", "Dana Ruiz");
  expect(told).toEqual({ referrer: "Dana Ruiz" });
  expect(withTold(told, "referrer", " ")).toEqual({});
});
