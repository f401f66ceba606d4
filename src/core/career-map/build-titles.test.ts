import { describe, expect, it } from "vitest";
import { buildTitles } from "./build-titles.ts";

describe("buildTitles", () => {
  it("spells out titles that share words", () => {
    const { titles } = buildTitles({
      id: "warehouse_worker",
      soc: null,
      labels: { en: "Warehouse worker", es: "Almacenista" },
      en: "stocker; (night|dairy) stock (clerk|filler); order (picker|puller)",
      es: "almacenista; encargado(a) de almacén; (tenedor(|a)|teneduría) de libros",
    });
    expect(titles.en).toEqual([
      "stocker",
      "night stock clerk",
      "night stock filler",
      "dairy stock clerk",
      "dairy stock filler",
      "order picker",
      "order puller",
    ]);
    expect(titles.es).toEqual([
      "almacenista",
      "encargado(a) de almacén",
      "tenedor de libros",
      "teneduría de libros",
      "tenedora de libros",
    ]);
  });
});
