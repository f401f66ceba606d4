import { expect, it } from "vitest";
import { ambiguityOf } from "./ambiguity-of.ts";

it.each([
  "Cajera",
  "cajero",
  "Maestra",
  "técnico",
  "Coordinator",
  "Especialista",
  "Encargado",
  "Operadora",
  "Agent",
])("%s asks one question, in both languages", (title) => {
  const asked = ambiguityOf(title);
  expect(asked?.question.en).toMatch(/\?$/);
  expect(asked?.question.es).toMatch(/^¿.*\?$/);
});

it.each([
  "Cashier",
  " cashiers",
  "Maestra de primaria",
  "Registered nurse",
  "Patient care coordinator",
  "Operador de montacargas",
  "Encargada de nómina",
])("%s says enough", (title) => {
  expect(ambiguityOf(title)).toBeUndefined();
});
