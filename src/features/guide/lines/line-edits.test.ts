import { describe, expect, test } from "vitest";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import { competencyIdSchema, resumeViewIdSchema } from "#core/model/ids.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { blankResumeView } from "#core/model/resume-view.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { startWording } from "../wording-edits.ts";
import { strengthenLine, takeOriginal, writeLine } from "./line-edits.ts";

function line() {
  const [role] = new CareerBuilder().job("Clerk", "Corner Shop", ["Counted the till"]).build().work;
  const [first] = role?.highlights ?? [];
  if (first === undefined) throw new Error("a job without a line");
  return structuredClone(first);
}
const view = () => blankResumeView(resumeViewIdSchema.parse("view"), "en");

describe("writing a line", () => {
  test("changes the record where the document has no words of its own", () => {
    const written = line();
    writeLine(written, "en", "Counted two tills", { now: NOW, view: view() });
    expect(written.text.en?.text).toBe("Counted two tills");
  });

  test("leaves the record alone where the document says it differently, also while that is blank", () => {
    const written = line();
    const open = view();
    startWording(open, written.id, written.text, "en", NOW);
    expect(open.wording[written.id]?.en?.text).toBe("Counted the till");
    for (const text of ["", "Balanced cash"]) writeLine(written, "en", text, { now: NOW, view: open });
    writeLine(written, "es", "Cuadre de caja", { now: NOW, view: open });
    expect(written.text).toEqual(line().text);
    expect(open.wording[written.id]).toMatchObject({
      en: { text: "Balanced cash" },
      es: { text: "Cuadre de caja" },
    });
  });
});

describe("strengthening a line", () => {
  const pattern: BulletPattern = {
    id: "test.till",
    competency: competencyIdSchema.parse("payment-reconciliation"),
    text: { en: "[Balanced|Balance] {tills#till|tills} a day", es: "Cuadre de {tills#caja|cajas} al día" },
    slots: {
      tills: {
        kind: "number",
        question: { en: "How many?", es: "¿Cuántas?" },
        example: { en: "2", es: "2" },
      },
    },
  };
  const tools = { language: "en", tense: "past", now: NOW } as const;

  test("puts facts in place of the words, and those are kept, however often it is done", () => {
    const strong = line();
    strengthenLine(strong, pattern, { tills: "2" }, tools);
    expect(strong.text.en?.text).toBe("Balanced 2 tills a day");
    expect(strong.text.es?.text).toBe("Cuadre de 2 cajas al día");
    expect(strong.source?.slots).toEqual({ tills: "2" });
    strengthenLine(strong, pattern, { tills: "3" }, tools);
    expect(strong.original).toEqual(line().text);
  });

  test("can be taken back to the very words", () => {
    const strong = line();
    strengthenLine(strong, pattern, { tills: "2" }, tools);
    takeOriginal(strong);
    expect(strong).toEqual(line());
  });

  test("writes nothing while a question is unanswered", () => {
    for (const tills of ["", "  ", "{tills}", "XX", "?"]) {
      const left = line();
      strengthenLine(left, pattern, { tills }, tools);
      expect(left).toEqual(line());
    }
  });

  test("is stored and read again with the record", () => {
    const career = new CareerBuilder().job("Clerk", "Corner Shop", ["Counted the till"]).build();
    const strong = structuredClone(career);
    const [first] = strong.work[0]?.highlights ?? [];
    if (first === undefined) throw new Error("a job without a line");
    strengthenLine(first, pattern, { tills: "2" }, tools);
    expect(parseCareer(JSON.parse(JSON.stringify(strong)))).toEqual({ ok: true, value: strong });
  });
});
