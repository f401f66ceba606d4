import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "./rank.ts";

const ITEMS = [
  { text: "Historial de trabajo", otherText: "Work history" },
  { text: "Educación", otherText: "Education" },
  { text: "Certificaciones", otherText: "Certifications" },
  { text: "Prácticas y cursos", otherText: "Practicum and courses" },
  { text: "Descargar en PDF", otherText: "Download as PDF" },
  { text: "Ir a mis currículums", otherText: "Go to my resumes" },
];

function found(query: string): (string | undefined)[] {
  return rank(query, ITEMS).map(({ text }) => text);
}

describe("what a query may mean", () => {
  it.each([
    ["educacion", "Educación"],
    ["EDUCACIÓN", "Educación"],
    ["educatoin", "Educación"],
    ["work", "Historial de trabajo"],
    ["hist trab", "Historial de trabajo"],
    ["practicum", "Prácticas y cursos"],
    ["courses", "Prácticas y cursos"],
    ["dscrg", "Descargar en PDF"],
    ["pdf", "Descargar en PDF"],
    ["my res", "Ir a mis currículums"],
    ["curriculum", "Ir a mis currículums"],
  ])("%s is first %s", (query, text) => {
    expect(found(query)[0]).toBe(text);
  });

  it("is sooner the name that has nothing besides", () => {
    const names = [{ text: "Skills and languages" }, { text: "Skills" }];
    expect(rank("skills", names)[0]?.text).toBe("Skills");
  });

  it("is nothing where a word of it fits nothing", () => {
    expect(found("educacion zzz")).toEqual([]);
  });

  it("is everything, in its order, while nothing is written", () => {
    expect(rank("  ", ITEMS)).toEqual(ITEMS);
  });

  it("finds each name by any beginning of it, with or without its accents", () => {
    const anyBeginning = fc
      .constantFrom(...ITEMS)
      .chain((item) => fc.integer({ min: 1, max: item.text.length }).map((length) => ({ item, length })));
    fc.assert(
      fc.property(anyBeginning, fc.boolean(), ({ item, length }, isBare) => {
        const start = item.text.slice(0, length);
        const query = isBare ? start.normalize("NFD").replaceAll(/\p{M}/gu, "") : start;
        expect(rank(query, ITEMS)).toContain(item);
      }),
    );
  });
});
