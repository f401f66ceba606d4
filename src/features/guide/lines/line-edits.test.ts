import { describe, expect, test } from "vitest";
import { resumeViewIdSchema } from "#core/model/ids.ts";
import { blankResumeView } from "#core/model/resume-view.ts";
import { CareerBuilder, NOW } from "#tests/builders/career.ts";
import { startWording } from "../wording-edits.ts";
import { writeLine } from "./line-edits.ts";

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
