import fc from "fast-check";
import { expect, test } from "vitest";
import { NOW } from "#tests/builders/career.ts";
import { type DayEvent, writeCalendar } from "./write-calendar.ts";

const EVENT: DayEvent = {
  uid: "application-1-deadline@crosswalk",
  day: "2026-12-31",
  title: "Deadline: Coder; Foxglove, Boise",
  text: "First line\nSecond \\ line",
};

/** As a calendar reads it: lines joined again, texts without their escapes. */
function read(file: string): Map<string, string> {
  const lines = file.replace(/\r\n /g, "").split("\r\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(":");
      const value = line.slice(at + 1).replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
      return [line.slice(0, at), value];
    }),
  );
}

test("a day is a whole day, told by the same id each time", () => {
  const lines = read(writeCalendar([EVENT], NOW));
  expect(lines.get("UID")).toBe(EVENT.uid);
  expect(lines.get("DTSTART;VALUE=DATE")).toBe("20261231");
  expect(lines.get("DTEND;VALUE=DATE")).toBe("20270101");
  expect(lines.get("DTSTAMP")).toBe("20261124T120000Z");
});

test("marks that mean something in a calendar are escaped", () => {
  const file = writeCalendar([EVENT], NOW);
  expect(file).toContain("SUMMARY:Deadline: Coder\\; Foxglove\\, Boise\r\n");
  expect(file).toContain("DESCRIPTION:First line\\nSecond \\\\ line\r\n");
});

test("whatever the words, lines are short, end as they must, and give the words back", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 120 });
  fc.assert(
    fc.property(words, words, (title, text) => {
      const file = writeCalendar([{ ...EVENT, title, text }], NOW);
      expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      for (const line of file.split("\r\n")) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const plain = title.replace(/\r\n|[\r\n\u2028\u2029]/g, "\n").replace(/(?![\t\n])\p{Cc}/gu, "");
      expect(read(file).get("SUMMARY")).toBe(plain);
    }),
  );
});
