import { expect, test } from "vitest";
import { splitLines } from "./split-lines.ts";

const BULLETS = ["Verified benefits", "Posted payments", "Trained staff"];

test.each([
  ["typed marks", "• Verified benefits\r\n\r\n  - Posted payments\n3) Trained staff\n"],
  ["numbers", "1. Verified benefits\n2. Posted payments\n10. Trained staff"],
  ["numbers and letters in parentheses", "(1) Verified benefits\n(2) Posted payments\n(a) Trained staff"],
  ["dashes and tabs", "–\tVerified benefits\n—\tPosted payments\n\t-\tTrained staff"],
  ["Word's symbol font", "\uf0b7\tVerified benefits\n\uf0a7 Posted payments\n\uf0b7Trained staff"],
  ["Word's second level", "•\tVerified benefits\no\tPosted payments\n        o   Trained staff"],
  ["no space after the bullet", "•Verified benefits\n•Posted payments\n•Trained staff"],
  ["line ends of Word", "Verified benefits\vPosted payments\rTrained staff"],
  ["no marks at all", "\tVerified benefits\n\n   Posted\u00a0payments  \nTrained staff"],
])("several pasted lines become several bullets: %s", (_, text) => {
  expect(splitLines(text)).toEqual(BULLETS);
});

test("a bullet that the page had cut is one again", () => {
  expect(splitLines("• Verified benefits for every\n  patient of the day\n• Posted payments")).toEqual([
    "Verified benefits for every patient of the day",
    "Posted payments",
  ]);
});

test("without marks a line that begins in lower case is a line of its own", () => {
  expect(splitLines("verified benefits\nposted payments")).toEqual(["verified benefits", "posted payments"]);
});

test("a number, a hyphen or a letter that belongs to the words stays", () => {
  const lines = [
    "40 claims a day",
    "-95% denials",
    "o bien por teléfono",
    "A team of four",
    "3.5 hours saved",
  ];
  expect(splitLines(lines.join("\n"))).toEqual(lines);
});
