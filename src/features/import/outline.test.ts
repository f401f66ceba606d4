import { expect, test } from "vitest";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { outlineOf } from "./outline.ts";

test("an outline shows each job with its employer, dates and how many duties came with it", () => {
  const career = new CareerBuilder()
    .job("Cashier", "Corner Shop", ["Balanced the till", "Trained two people"], "2020-01", "2022-05")
    .credential("CPC-A", "active", { earned: "2024-03" })
    .build();
  const parts = new Map(outlineOf(career, labelsFor("en")).map(({ part, lines }) => [part, lines]));
  expect(parts.get("work")).toMatchObject([
    { title: "Cashier", under: "Corner Shop", dates: "Jan 2020 – May 2022", duties: 2 },
  ]);
  expect(parts.get("credentials")?.[0]?.dates).toBe("Mar 2024");
});

test("parts with nothing in them are left out", () => {
  const parts = outlineOf(new CareerBuilder().build(), labelsFor("es")).map(({ part }) => part);
  expect(parts).toEqual(["person", "summary"]);
});
