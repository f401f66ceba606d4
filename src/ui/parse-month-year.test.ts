import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { partialDateSchema } from "#core/model/partial-date.ts";
import { formatMonthYear, parseMonthYear, saysOngoing } from "./parse-month-year.ts";

const READ: ReadonlyArray<readonly [string, string]> = [
  ["3/2019", "2019-03"],
  ["03/2019", "2019-03"],
  ["3/19", "2019-03"],
  ["11/98", "1998-11"],
  ["2019-03", "2019-03"],
  ["2019/3", "2019-03"],
  ["032019", "2019-03"],
  ["Mar 2019", "2019-03"],
  ["march, 2019", "2019-03"],
  ["Sept. 2021", "2021-09"],
  ["2021 September", "2021-09"],
  ["marzo 2019", "2019-03"],
  ["Marzo de 2019", "2019-03"],
  ["ene. 2020", "2020-01"],
  ["setiembre del 2018", "2018-09"],
  [" 2019 ", "2019"],
  ["mar 21", "2021-03"],
  ["Mar-21", "2021-03"],
  ["ene '99", "1999-01"],
  ["3 / 2021", "2021-03"],
  ["2021-03-15", "2021-03"],
  ["March 15, 2021", "2021-03"],
  ["15 de marzo de 2021", "2021-03"],
];

describe("parseMonthYear", () => {
  test.each(READ)("reads %s as %s", (typed, date) => {
    expect(parseMonthYear(typed)).toBe(date);
  });

  test.each(["", "13/2019", "0/2019", "spring 2019", "20199", "yesterday", "3/15/2019", "2019-00"])(
    "leaves %j unread",
    (typed) => {
      expect(parseMonthYear(typed)).toBeUndefined();
    },
  );

  test("reads back whatever it shows, in both languages", () => {
    const date = record({ year: integer({ min: 1900, max: 2199 }), month: integer({ min: 0, max: 12 }) }).map(
      ({ year, month }) =>
        partialDateSchema.parse(month === 0 ? `${year}` : `${year}-${String(month).padStart(2, "0")}`),
    );
    assert(
      property(
        date,
        constantFrom("en" as const, "es" as const),
        constantFrom("long" as const, "short" as const),
        (given, language, style) => {
          expect(parseMonthYear(formatMonthYear(given, language, style))).toBe(given);
        },
      ),
    );
  });
});

test.each(["Present", "current", " Actual ", "Actualidad", "a la fecha", "PRESENTE"])(
  "%j still goes on",
  (typed) => {
    expect(saysOngoing(typed)).toBe(true);
    expect(parseMonthYear(typed)).toBeUndefined();
  },
);

test.each(["", "2021", "presented", "mar 2021"])("%j doesn't say that it goes on", (typed) => {
  expect(saysOngoing(typed)).toBe(false);
});
