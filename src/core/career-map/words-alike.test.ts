import { describe, expect, it } from "vitest";
import { readCompetencies } from "./read-competencies.ts";

function shown(line: string): string[] {
  return readCompetencies(line).competencies.map(({ id }) => id);
}

describe("words that look like other work", () => {
  it.each([
    ["Completed an 80-contact-hour course in medical billing", "time-management"],
    ["Curso de 80 horas de contacto en facturación", "time-management"],
    ["Wrote individual plans for 7 students", "insurance-benefits"],
    ["Hice planes para 7 alumnos", "insurance-benefits"],
    ["Set aside rejected parts for the supervisor", "denials-appeals"],
    ["Apartaba las piezas rechazadas", "denials-appeals"],
    ["Served 300 covers on a Saturday", "insurance-benefits"],
    ["Sorted mail by carrier route", "insurance-benefits"],
    ["Logged every bottle for the infant room", "payment-reconciliation"],
    ["Trained as a dialysis tech", "training-mentoring"],
    ["Entregaba el turno con la enfermera", "payment-reconciliation"],
  ])("“%s” is not %s", (line, id) => {
    expect(shown(line)).not.toContain(id);
  });

  it.each([
    ["Logged dose, time and response for each patient", "documentation-integrity"],
    ["Registro de dosis, hora y respuesta", "documentation-integrity"],
    ["Reminded doctors to get their notes signed", "documentation-integrity"],
    ["Revisaba que cada niño tuviera su cartilla", "documentation-integrity"],
    ["Inspected rooms by the written standard", "quality-audit"],
    ["Closed the books by the fifth of each month", "time-management"],
    ["Read X-rays for the emergency room", "clinical-practice"],
  ])("“%s” is %s", (line, id) => {
    expect(shown(line)).toContain(id);
  });
});
