import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "#core/model/language.ts";
import { COMPETENCIES } from "./competencies.ts";
import { readCompetencies } from "./read-competencies.ts";

function shown(text: string, language?: Language): string[] {
  return readCompetencies(text, language)
    .competencies.map(({ id }) => id as string)
    .sort();
}

/** One plain line for each competency in either language. */
const PLAIN_LINES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "code-assignment": {
    en: "Coded outpatient encounters with ICD-10-CM and CPT",
    es: "Codificaba consultas externas con CIE-10-CM y CPT",
  },
  "medical-terminology": { en: "Transcribed surgical dictation", es: "Transcribía dictados de cardiología" },
  "clinical-practice": {
    en: "Took blood pressure and gave injections",
    es: "Tomaba la presión y ponía inyecciones",
  },
  "record-abstraction": {
    en: "Read medical charts and summarized what mattered",
    es: "Leía historias clínicas y resumía lo importante",
  },
  "documentation-integrity": {
    en: "Checked applications for missing signatures",
    es: "Revisaba las solicitudes por si les faltaban firmas",
  },
  "claims-billing": { en: "Submitted claims to insurers", es: "Enviaba reclamaciones a las aseguradoras" },
  "denials-appeals": { en: "Appealed denied claims", es: "Apelaba reclamaciones denegadas" },
  "insurance-benefits": {
    en: "Verified Medicaid eligibility",
    es: "Verificaba la elegibilidad para Medicaid",
  },
  "payment-reconciliation": { en: "Balanced the cash drawer", es: "Cuadraba la caja" },
  "privacy-compliance": { en: "Kept patient data safe under HIPAA", es: "Protegía los datos según HIPAA" },
  "quality-audit": { en: "Proofread manuscripts", es: "Auditaba los lotes contra la especificación" },
  "rule-based-classification": { en: "Graded essays with a rubric", es: "Calificaba ensayos con rúbrica" },
  "provider-queries": {
    en: "Called the physician to clarify doses",
    es: "Llamaba al médico para aclarar la dosis",
  },
  "data-entry": { en: "Keyed survey data at 9,000 keystrokes", es: "Capturaba datos de encuestas" },
  "health-it": { en: "Worked in Epic and Cerner", es: "Manejo de Epic y Cerner" },
  "office-software": { en: "Built spreadsheets in Excel", es: "Hojas de cálculo en Excel" },
  "reporting-analysis": { en: "Compiled monthly statistics", es: "Sacaba la estadística mensual" },
  "research-reference": { en: "Researched case law", es: "Buscaba jurisprudencia" },
  "records-management": { en: "Filed and scanned patient charts", es: "Archivaba y escaneaba expedientes" },
  "time-management": { en: "Handled 80 orders a day", es: "Surtía 80 pedidos al día" },
  "written-communication": { en: "Drafted letters and memos", es: "Redactaba cartas y oficios" },
  "customer-service": { en: "Greeted visitors and calmed upset callers", es: "Atendía a los clientes" },
  "scheduling-coordination": { en: "Scheduled appointments", es: "Agendaba citas" },
  "team-collaboration": {
    en: "Collaborated with nursing and pharmacy",
    es: "Colaboraba con enfermería y farmacia",
  },
  "training-mentoring": { en: "Trained new hires", es: "Capacitaba a los de nuevo ingreso" },
  "bilingual-communication": { en: "Translated for Spanish-speaking families", es: "Traducía del inglés" },
  "independent-work": {
    en: "Worked from home without supervision",
    es: "Trabajaba desde casa sin supervisión",
  },
  "process-improvement": { en: "Streamlined the intake process", es: "Rediseñé el proceso de admisión" },
};

describe("readCompetencies", () => {
  it("has a plain line for every competency", () => {
    expect(Object.keys(PLAIN_LINES).sort()).toEqual(COMPETENCIES.map(({ id }) => id as string).sort());
  });

  it.each(
    Object.entries(PLAIN_LINES).flatMap(([id, lines]) => [
      [id, "en", lines.en],
      [id, "es", lines.es],
    ]) as [string, Language, string][],
  )("reads %s (%s) in “%s”", (id, language, line) => {
    expect(readCompetencies(line).language).toBe(language);
    expect(shown(line)).toContain(id);
  });

  it("marks the words that show it", () => {
    const line = "Opened the mail. Verified insurance, then balanced my cash drawer.";
    const spans = readCompetencies(line).competencies.map(({ id, spans: [first = [0, 0]] }) => [
      id,
      line.slice(...first),
    ]);
    expect(Object.fromEntries(spans)).toEqual({
      "insurance-benefits": "Verified insurance",
      "payment-reconciliation": "balanced my cash drawer",
    });
  });

  it("reads inflections, missing accents and small slips of the pen", () => {
    expect(shown("schedule patients / Schedules patients / scheduling patients")).toContain(
      "scheduling-coordination",
    );
    expect(shown("Verificacion de elegibilidad")).toEqual(shown("Verificación de elegibilidad"));
    expect(shown("Atendia clientes")).toEqual(shown("Atendía clientes"));
    expect(shown("Shceduled new patinets")).toEqual(["scheduling-coordination"]);
    expect(shown("Verifed insurence")).toEqual(["insurance-benefits"]);
  });

  it("takes the language given", () => {
    expect(readCompetencies("Epic", "es").language).toBe("es");
  });
});

describe("negation and misleading words", () => {
  it.each([
    "Did not handle billing or collections",
    "No coding duties",
    "Never scheduled appointments",
    "Insurance verification was done by another department",
    "My supervisor handled complaints",
    "Instead of greeting patients I stocked shelves",
    "Did not code, bill or post payments",
    "No manejaba facturación",
    "Nunca agendaba citas",
    "La nómina la llevaba otra oficina",
    "Los seguros los veía otra persona",
    "No me tocaba cobrar",
    "Sin experiencia en codificación médica",
    "En vez de atender pacientes acomodaba cajas",
    "Billed as the friendliest bartender in town",
    "Coded websites in HTML",
    "Balanced trays on one arm",
    "Drove a forklift",
    "Programaba páginas web",
    "Podaba jardines",
    "Hard worker and fast learner",
    "Worked in an office that did not handle billing",
    "Vendía comida caliente",
    "Stocked the vaccine fridge",
    "Made beds and folded towels",
  ])("shows nothing in “%s”", (line) => {
    expect(shown(line)).toEqual([]);
  });

  it.each([
    ["Did not take payments, only greeted visitors", "customer-service"],
    ["Answered phones but did not schedule appointments", "customer-service"],
    ["Worked without supervision", "independent-work"],
    ["Balanced the drawer with no errors", "payment-reconciliation"],
    ["Atendía clientes pero no cobraba", "customer-service"],
    ["Trabajaba sin supervisión", "independent-work"],
    ["Cuadraba la caja sin faltantes", "payment-reconciliation"],
  ])("still shows the rest in “%s”", (line, id) => {
    expect(shown(line)).toEqual([id]);
  });
});

describe("what is told of, and rules that were kept", () => {
  it.each([
    ["Explained to members why a test was not covered", "insurance-benefits"],
    ["Le explicaba al paciente por qué no se le cubría", "insurance-benefits"],
    ["Did not close a chart until it was signed", "documentation-integrity"],
    ["No cerraba un expediente sin la firma del médico", "documentation-integrity"],
  ])("shows in “%s” what was done", (line, id) => {
    expect(shown(line)).toContain(id);
  });

  it("reads the items of a list in the shorthand of resumes", () => {
    expect(shown("Front desk: phones, scheduling, copays").sort()).toEqual([
      "customer-service",
      "payment-reconciliation",
      "scheduling-coordination",
    ]);
  });

  it("reads pronouns hung on a Spanish verb", () => {
    expect(shown("Leía las notas para ponerles códigos CPT")).toContain("code-assignment");
  });

  it("takes the length of a course for no pace of work", () => {
    expect(shown("Completed an 80-contact-hour course")).not.toContain("time-management");
    expect(shown("Handled 80 calls an hour")).toContain("time-management");
  });

  it("tells the one who does a thing from the one it is done beside", () => {
    expect(shown("Took notes while the physician examined the patient")).not.toContain("clinical-practice");
  });
});

describe("for any text", () => {
  const sentences = Object.values(PLAIN_LINES).flatMap(({ en, es }) => [en, es]);
  const sentence = fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: "grapheme" }));

  it("every competency has a span, inside the text, in order and not blank", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 4 }),
        fc.constantFrom(" ", ". ", "\n", ", "),
        (parts, joint) => {
          const text = parts.join(joint);
          for (const { spans, confidence } of readCompetencies(text).competencies) {
            expect(spans.length).toBeGreaterThan(0);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            let last = 0;
            for (const [from, to] of spans) {
              expect(from).toBeGreaterThanOrEqual(last);
              expect(to).toBeLessThanOrEqual(text.length);
              expect(text.slice(from, to).trim()).not.toBe("");
              last = to;
            }
          }
        },
      ),
    );
  });

  it("a further sentence never takes a competency away", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), sentence, (first, further) => {
        expect(shown(`${first}. ${further}`)).toEqual(expect.arrayContaining(shown(`${first}.`)));
      }),
    );
  });

  it("reading twice gives the same", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(readCompetencies(text)).toEqual(readCompetencies(text));
      }),
    );
  });
});
