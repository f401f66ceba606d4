import { describe, expect, it } from "vitest";
import { findDate, findDates, isExpected, jobRange } from "./dates.ts";

describe("findDate", () => {
  it.each([
    ["Jan 2020 – Present", "2020-01", undefined],
    ["January 2020 to March 2021", "2020-01", "2021-03"],
    ["03/2019 - 10/2023", "2019-03", "2023-10"],
    ["3/2019-10/2023", "2019-03", "2023-10"],
    ["2019-03 – 2023-10", "2019-03", "2023-10"],
    ["2019–21", "2019", "2021"],
    ["Spring 2019 – Fall 2020", "2019", "2020"],
    ["Since June 2018", "2018-06", undefined],
    ["June 3, 2018 - July 9, 2019", "2018-06", "2019-07"],
    ["MAR ’21 – APR ’22", "2021-03", "2022-04"],
    ["ago. 2021 – Actualidad", "2021-08", undefined],
    ["septiembre de 2017 a la fecha", "2017-09", undefined],
    ["mayo de 2012 a agosto de 2017", "2012-05", "2017-08"],
    ["desde marzo del 2016", "2016-03", undefined],
    ["sep.–nov. 2022", "2022-09", "2022-11"],
    ["enero 2008 hasta hoy", "2008-01", undefined],
    ["15 de marzo de 2019 - 2 de abril de 2020", "2019-03", "2020-04"],
  ])("reads the span %s", (text, start, end) => {
    expect(findDate(text)?.range).toEqual({ ...(start && { start }), ...(end && { end }) });
  });

  it.each([
    ["May 2014", "2014-05"],
    ["2013", "2013"],
    ["verano de 2019", "2019"],
    ["Expected December 2025", "2025-12"],
    ["previsto 03/2026", "2026-03"],
  ])("reads the single date %s as an end", (text, end) => {
    expect(findDate(text)).toMatchObject({ single: true, range: { end } });
  });

  it.each([
    "ICD-10-CM",
    "12 patients a day",
    "$250,000",
    "555-0117",
    "68W",
    "24/7",
    "may confirm",
    "Suite 2019A",
    "100%",
  ])("sees no date in %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it("says where a date stands in the text", () => {
    const text = "Cajera (mayo 2016 – dic. 2018)";
    const date = findDate(text);
    expect(text.slice(date?.from, date?.to)).toBe("mayo 2016 – dic. 2018");
  });

  it("makes one year or season of work both its ends", () => {
    const date = findDate("Spring 2019");
    expect(date && jobRange(date)).toEqual({ start: "2019", end: "2019" });
  });

  it("knows a date that lies ahead by its words", () => {
    expect(
      ["Expected May 2026", "previsto 2026", "(en curso)", "exam scheduled June 2027"].every(isExpected),
    ).toBe(true);
    expect(isExpected("AAPC, May 2024")).toBe(false);
  });
});
