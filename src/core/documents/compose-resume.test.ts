import { describe, expect, it } from "vitest";
import { blankCareer, type Career, careerSchema } from "#core/model/career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { templateOf } from "#templates/registry.ts";
import { composeResume } from "./compose-resume.ts";
import { linesOf } from "./read-tree.ts";

const NOW = timestampSchema.parse("2026-11-25T12:00:00.000Z");
const TODAY = "2026-11-25";

const en = (text: string) => ({ en: { text, changedAt: NOW } });
const es = (text: string) => ({ es: { text, changedAt: NOW } });
const credential = (abbreviation: string, status: string, dates: object = {}) => ({
  id: `credential-${abbreviation}`,
  abbreviation,
  name: "",
  issuer: "AAPC",
  status,
  ...dates,
});
const role = (id: string, employerId: string, position: object, dates: object) => ({
  id,
  employerId,
  position,
  dates,
  summary: {},
  highlights: [],
});

function careerWith(parts: object): Career {
  let ids = 0;
  const blank = blankCareer(() => `id-${(ids += 1)}`, NOW, "en");
  return careerSchema.parse({ ...blank, contact: { name: "Ana Ruiz", location: {} }, ...parts });
}

function linesIn(
  career: Career,
  language: "en" | "es" = "en",
  template = "first-coder",
  hidden: string[] = [],
) {
  const [view] = career.views;
  if (view === undefined) throw new Error("No view");
  return linesOf(composeResume(career, { ...view, language, hidden }, templateOf(template), TODAY));
}

describe("composeResume", () => {
  it("sets only what is active today after the name", () => {
    const career = careerWith({
      credentials: [
        credential("CPC-A", "active", { earned: "2026-01" }),
        credential("CRC", "scheduled", { expected: "2027-03" }),
        credential("RHIT", "planned"),
        credential("CNA", "active", { expires: "2024-06" }),
      ],
    });
    const lines = linesIn(career);
    expect(lines[0]).toBe("Ana Ruiz, CPC-A");
    expect(lines).toContain("Exam scheduled Mar 2027");
    expect(lines).toContain("In progress");
    expect(lines).toContain("Expired Jun 2024");
  });

  it("never shows an apprentice as the full credential", () => {
    const named = { ...credential("CPC-A", "active"), name: "Certified Professional Coder" };
    expect(linesIn(careerWith({ credentials: [named] }))).toContain(
      "Certified Professional Coder - Apprentice (CPC-A)",
    );
  });

  it("keeps a course card such as BLS from the name", () => {
    expect(linesIn(careerWith({ credentials: [credential("BLS", "active")] }))[0]).toBe("Ana Ruiz");
  });

  it("puts roles at one employer under its name, each with its own dates", () => {
    const career = careerWith({
      employers: [
        { id: "clinic", name: "Vista Clinic", location: { city: "Mesa", region: "AZ" } },
        { id: "store", name: "Corner Store", location: {} },
      ],
      work: [
        role("lead", "clinic", en("Lead"), { start: "2023-05" }),
        role("clerk", "clinic", en("Clerk"), { start: "2020", end: "2023" }),
        role("cashier", "store", en("Cashier"), { start: "2019", end: "2019" }),
      ],
    });
    const lines = linesIn(career);
    const from = lines.indexOf("Vista Clinic, Mesa, AZ");
    expect(lines.slice(from)).toEqual([
      "Vista Clinic, Mesa, AZ",
      "Lead",
      "May 2023 – Present",
      "Clerk",
      "2020–2023",
      "Cashier",
      "2019",
      "Corner Store",
    ]);
  });

  it("speaks the document's language, and marks words that it has only in the other", () => {
    const career = careerWith({
      summary: en("Front desk, six years."),
      employers: [{ id: "clinic", name: "Vista Clinic", location: {} }],
      work: [role("lead", "clinic", es("Recepcionista"), { start: "2023-01" })],
    });
    const [view] = career.views;
    if (view === undefined) throw new Error("No view");
    const tree = composeResume(career, { ...view, language: "es" }, templateOf("first-coder"), TODAY);
    expect(linesOf(tree)).toEqual(expect.arrayContaining(["Experiencia laboral", "ene 2023 – Actualidad"]));
    expect(JSON.stringify(tree)).toContain('{"text":"Front desk, six years.","language":"en"}');
    expect(JSON.stringify(tree)).toContain('{"text":"Recepcionista"}');
  });

  it("leaves out what the view hides and sections without words", () => {
    const career = careerWith({ credentials: [credential("CPC-A", "active")] });
    expect(linesIn(career, "en", "first-coder", ["credential-CPC-A"])).toEqual(["Ana Ruiz"]);
  });

  it("says that a degree ahead is expected", () => {
    const education = {
      id: "education",
      institution: "City College",
      studyType: en("Certificate"),
      area: {},
      dates: { start: "2026-01", end: "2027-05" },
      location: {},
      highlights: [],
    };
    expect(linesIn(careerWith({ education: [education] }))).toContain("Expected May 2027");
  });

  it("prints hours, series and grade on a federal resume alone", () => {
    const career = careerWith({
      employers: [{ id: "va", name: "VA Clinic", location: {} }],
      work: [
        {
          ...role("clerk", "va", en("Medical Support Assistant"), { start: "2021-02" }),
          hoursPerWeek: 40,
          seriesAndGrade: "GS-0679-06",
        },
      ],
    });
    expect(linesIn(career, "en", "federal")).toContain("40 hours a week, GS-0679-06");
    expect(linesIn(career).join("\n")).not.toContain("40 hours");
  });

  it("stays English where the template does", () => {
    const career = careerWith({ summary: es("Seis años.") });
    const [view] = career.views;
    if (view === undefined) throw new Error("No view");
    const tree = composeResume(career, { ...view, language: "es" }, templateOf("federal"), TODAY);
    expect(tree).toMatchObject({ language: "en", mostPages: 2 });
  });

  it("gives every entry its place in the record", () => {
    const career = careerWith({
      employers: [{ id: "clinic", name: "Vista Clinic", location: {} }],
      work: [role("a", "clinic", en("A"), {}), role("b", "clinic", en("B"), {})],
    });
    const [view] = career.views;
    if (view === undefined) throw new Error("No view");
    const tree = JSON.stringify(
      composeResume(career, { ...view, hidden: ["a"] }, templateOf("first-coder"), TODAY),
    );
    expect(tree).toContain('"path":"work[1]"');
    expect(tree).not.toContain('"path":"work[0]"');
  });
});
