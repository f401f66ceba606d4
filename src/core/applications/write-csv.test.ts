import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeCsv } from "./write-csv.ts";

test("cells are quoted, begin with a mark for UTF-8, and none is a formula", () => {
  expect(
    writeCsv([
      ["Médico, “A”", 'says "hi"'],
      ["=1+1", "+1 555-555-0100"],
      ["@x", "-3"],
    ]),
  ).toBe('\uFEFF"Médico, “A”","says ""hi"""\r\n"\'=1+1","\'+1 555-555-0100"\r\n"\'@x","\'-3"\r\n');
});

test("whatever the cells, a reader gets them back, and no cell begins as a formula does", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("=cmd|'/c calc'!A0", " =1", "\t=1", "\r\n+1", '"', ",", "\n"),
  );
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      const file = writeCsv(given);
      const read = Papa.parse<string[]>(file.slice(1).replace(/\r\n$/, ""), {
        newline: "\r\n",
        delimiter: ",",
      });
      expect(
        read.data.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@＝＋－＠|\t\r\n])/, ""))),
      ).toEqual(given.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@＝＋－＠|\t\r\n])/, ""))));
      for (const each of read.data.flat()) expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});
