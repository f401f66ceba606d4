import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { findCareers } from "./find-careers.ts";

const base = new CareerBuilder().job("Cashier", "Corner Shop", ["Balanced the till"], "2020-01").build();
const person: Career = {
  ...base,
  contact: { ...base.contact, name: "Íñigo Peña Núñez" },
  headline: { es: { text: "Codificador principiante", changedAt: NOW } },
  target: { track: "remote", credential: "CCS" },
};
const other: Career = { ...base, name: "For Lakeside", views: base.views };

const find = (query: string) => findCareers(query, [person, other], ({ target }) => `track ${target.track}`);

describe("searching the records", () => {
  it.each([
    ["a name without its accents", "inigo nunez"],
    ["words of the headline", "codificador"],
    ["the target", "remote"],
    ["the credential aimed at", "ccs"],
    ["the beginnings of words, in any order", "núñ íñ"],
  ])("finds %s", (_, query) => {
    expect(find(query)).toEqual([person]);
  });

  it("finds an employer, and the name that a record was given", () => {
    expect(find("corner")).toEqual([person, other]);
    expect(find("lakeside")).toEqual([other]);
  });

  it("shows all without a query, and none where a word fits nowhere", () => {
    expect(find("  ")).toEqual([person, other]);
    expect(find("inigo lakeside")).toEqual([]);
    expect(find("igo")).toEqual([]);
  });
});
