import { expect, it } from "vitest";
import type { Line } from "./line.ts";
import { readHeader } from "./read-header.ts";

function lineOf(text: string, isUnsure: boolean, flow = 0): Line {
  const cell = { text, x: 0, end: text.length / 2, bold: false, italic: false, size: 1 };
  const cells = [isUnsure ? { ...cell, unsure: true } : cell];
  return { cells, marker: false, gap: 0, wraps: true, room: 0, flow };
}

const NAME = lineOf("Robin Vale", false);

it("asks for a mail address that lost its sign in a picture, rather than taking it for a site", () => {
  const contact = lineOf("Dayton, OH | robin.valeQexample.com | www.linkedin.com/in/robin-vale", true);
  const { email, links } = readHeader([NAME, contact], []);
  expect(email).toBe("robin.valeQexample.com");
  expect(links.map(({ url }) => url)).toEqual(["www.linkedin.com/in/robin-vale"]);
});

it("leaves a site a site where it was read clearly, or where there is a mail address", () => {
  const clear = readHeader([NAME, lineOf("robinvale.example.com", false)], []);
  expect(clear.email).toBeUndefined();
  const both = readHeader([NAME, lineOf("robin@example.com | robinvale.example.com", true)], []);
  expect(both.email).toBe("robin@example.com");
  expect(both.links.map(({ url }) => url)).toEqual(["robinvale.example.com"]);
});

it("takes an address with one slash too few as the address that it is, and leaves no rest of it as a headline", () => {
  const { links, rest } = readHeader([NAME, lineOf("https:/www.linkedin.com/in/robin-vale", false)], []);
  expect(links).toEqual([{ network: "LinkedIn", url: "https://www.linkedin.com/in/robin-vale" }]);
  expect(rest).toEqual([]);
});
