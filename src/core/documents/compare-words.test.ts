import { describe, expect, it } from "vitest";
import { compareWords } from "./compare-words.ts";

const LINES = ["Ana Ruiz, CPC-A", "Coded 40 records a day", "Albuquerque, NM"];

describe("compareWords", () => {
  it("finds a file whole that has page numbers and bullets besides", () => {
    const found = compareWords(
      LINES,
      "ANA RUIZ, CPC-A\n• Coded 40 records a day\nAna Ruiz 2\nAlbuquerque, NM",
    );
    expect(found).toEqual({ compared: 11, missing: [], reordered: [], changed: [] });
  });

  it("names a word that is lost, with its line", () => {
    const { missing } = compareWords(LINES, "Ana Ruiz, CPC-A Coded 40 a day Albuquerque, NM");
    expect(missing).toEqual([{ word: "records", line: "Coded 40 records a day" }]);
  });

  it("names a word that became another", () => {
    const { changed } = compareWords(LINES, "Ana Ruiz, CPC-A Coded 4O records a day Albuquerque, NM");
    expect(changed).toEqual([{ word: "40", line: "Coded 40 records a day", found: "4o" }]);
  });

  it("names words that stand elsewhere", () => {
    const { reordered, missing } = compareWords(
      LINES,
      "Albuquerque, NM Ana Ruiz, CPC-A Coded 40 records a day",
    );
    expect(reordered.map(({ word }) => word)).toEqual(["albuquerque", "nm"]);
    expect(missing).toEqual([]);
  });

  it("puts a word together that did not fit a line", () => {
    const { missing, changed } = compareWords(
      ["otorrinolaringología fin"],
      "otorrino\nAna Ruiz 2\nlaringología fin",
    );
    expect([missing, changed]).toEqual([[], []]);
  });
});
