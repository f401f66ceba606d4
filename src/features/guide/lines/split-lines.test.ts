import { expect, test } from "vitest";
import { splitLines } from "./split-lines.ts";

test("several pasted lines become several bullets without their marks", () => {
  expect(splitLines("• Verified benefits\r\n\r\n  - Posted payments\n3) Trained staff\n")).toEqual([
    "Verified benefits",
    "Posted payments",
    "Trained staff",
  ]);
});

test("a number or hyphen that belongs to the words stays", () => {
  expect(splitLines("40 claims a day\n-95% denials\n")).toEqual(["40 claims a day", "-95% denials"]);
});
