import { describe, expect, it } from "vitest";
import type { Posting, Requirement } from "#core/matching/posting.ts";
import type { Career } from "#core/model/career.ts";
import { unplacedLineIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { CareerBuilder, NOW, TODAY } from "#tests/builders/career.ts";
import { reviewCareer } from "./review-career.ts";
import { RULE_IDS, type RuleId } from "./rule-ids.ts";
import { RULES } from "./rules-table.ts";

interface Case {
  readonly career: Career;
  readonly language?: Language;
  readonly posting?: Posting;
}

const en = (): CareerBuilder => new CareerBuilder("en");
const es = (): CareerBuilder => new CareerBuilder("es");
const duty = (line: string, end?: string): Case => ({
  career: en().job("Clerk", "Lakeside Clinic", [line], "2020-01", end).build(),
});
const tarea = (line: string): Case => ({
  career: es().job("Auxiliar", "Clínica del Lago", [line], "2020-01").build(),
  language: "es",
});

function posting(requirements: readonly Partial<Requirement>[], more: Partial<Posting> = {}): Posting {
  return {
    language: "en",
    title: null,
    employer: null,
    location: null,
    workMode: null,
    employmentType: null,
    salary: null,
    requirements: requirements.map((requirement) => ({
      kind: "credential",
      id: "CPC",
      level: "required",
      text: requirement.id ?? "CPC",
      span: [0, 3],
      ...requirement,
    })),
    ...more,
  };
}

function hiding(builder: CareerBuilder): Career {
  const career = builder.build();
  const [view] = career.views;
  const [credential] = career.credentials;
  if (view === undefined || credential === undefined) throw new Error("no credential");
  return { ...career, views: [{ ...view, hidden: [credential.id] }] };
}

function bothSides(english: string, spanish: string, changed: readonly [string, string]): Career {
  const [enAt, esAt] = changed.map((at) => `${at}T00:00:00.000Z` as typeof NOW);
  return en()
    .with({
      summary: {
        en: { text: english, changedAt: enAt ?? NOW },
        es: { text: spanish, changedAt: esAt ?? NOW },
      },
    })
    .build();
}

const spanishAsked = posting([{ kind: "language", id: "es", text: "Spanish" }]);

/** For each rule: what it speaks of, in English and Spanish words where words decide, and what it leaves alone. */
const CASES: Readonly<Record<RuleId, { readonly fires: readonly Case[]; readonly silent: readonly Case[] }>> =
  {
    C01: {
      fires: [
        {
          career: en()
            .credential("CPC-A")
            .with({ headline: en().text("CPC certified coder") })
            .build(),
        },
        {
          career: es()
            .credential("CPC-A")
            .with({ headline: es().text("Codificadora CPC") })
            .build(),
          language: "es",
        },
      ],
      silent: [
        {
          career: en()
            .credential("CPC-A")
            .with({ headline: en().text("CPC-A, medical coder") })
            .build(),
        },
        {
          career: en()
            .credential("CPC-A")
            .with({ summary: en().text("Working toward the CPC") })
            .build(),
        },
        {
          career: en()
            .credential("CPC")
            .with({ headline: en().text("CPC certified coder") })
            .build(),
        },
      ],
    },
    C02: {
      fires: [
        {
          career: en()
            .credential("CPC", "planned")
            .with({ contact: { name: "Robin Vale, CPC", location: {} } })
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .credential("CPC")
            .with({ contact: { name: "Robin Vale, CPC", location: {} } })
            .build(),
        },
      ],
    },
    C04: {
      fires: [{ career: en().credential("CPC", "active", { expires: "2026-06" }).build() }],
      silent: [{ career: en().credential("CPC", "active", { expires: "2027-06" }).build() }],
    },
    C05: { fires: [duty("Coded as CPC-H for two clinics")], silent: [duty("Coded as COC for two clinics")] },
    C06: {
      fires: [{ career: en().credential("RHIA").credential("RHIT").build() }],
      silent: [{ career: en().credential("RHIT").build() }],
    },
    C07: {
      fires: [{ career: en().credential("CHS").build() }],
      silent: [{ career: en().credential("RHIT").build() }],
    },
    C08: {
      fires: [{ career: en().credential("CPC", "active", { name: "CPC" }).build() }],
      silent: [{ career: en().credential("CPC").build() }],
    },
    C09: {
      fires: [{ career: hiding(en().credential("CPC")), posting: posting([{ id: "CPC" }]) }],
      silent: [
        { career: en().credential("CPC").build(), posting: posting([{ id: "CPC" }]) },
        { career: hiding(en().credential("CPC")), posting: posting([{ id: "RHIT" }]) },
      ],
    },
    X01: {
      fires: [{ career: en().credential("CPC-A").build() }],
      silent: [
        { career: en().credential("CPC-A").practicum("Coding practicum", "City College").build() },
        { career: en().credential("CPC").build() },
      ],
    },
    X02: {
      fires: [
        { career: en().job("Coding Externship", "Lakeside Clinic", []).build() },
        { career: es().job("Práctica profesional de codificación", "Clínica", []).build(), language: "es" },
      ],
      silent: [{ career: en().job("Practice manager", "Lakeside Clinic", []).build() }],
    },
    Q01: {
      fires: [
        duty("Coded with 91% accuracy"),
        duty("Held 100 % accuracy"),
        tarea("Codifiqué con 90 % de precisión"),
      ],
      silent: [duty("Coded with 97% accuracy"), duty("Cut wait times by 40%")],
    },
    Q02: {
      fires: [
        duty("Coded 400 outpatient charts per hour"),
        tarea("Codifiqué 300 expedientes ambulatorios por hora"),
      ],
      silent: [duty("Coded 12 outpatient charts per hour"), duty("Filed 400 charts per hour")],
    },
    Q03: {
      fires: [
        { career: en().job("Medical Coder", "Lakeside", ["Assigned codes"]).build() },
        { career: es().job("Codificadora médica", "Lago", ["Asigné códigos"]).build(), language: "es" },
      ],
      silent: [
        { career: en().job("Medical Coder", "Lakeside", ["Assigned ICD-10-CM codes"]).build() },
        { career: en().job("Cashier", "Lakeside", ["Took payments"]).build() },
      ],
    },
    Q04: {
      fires: [
        duty("Registered [number] patients a day"),
        tarea("Registré {pacientes} al día"),
        duty("Cut errors by XX%"),
      ],
      silent: [duty("Registered 60 patients a day (mostly new)")],
    },
    T01: {
      fires: [duty("Kept HIPPA rules"), duty("Used ICD 10 daily"), tarea("Cumplí con HIPPA")],
      silent: [duty("Kept HIPAA rules"), duty("Used ICD-10-CM and ICD-10-PCS daily")],
    },
    T02: {
      fires: [duty("Assigned ICD-9 codes"), tarea("Asigné códigos ICD-9-CM")],
      silent: [duty("Moved charts from ICD-9 to ICD-10-CM")],
    },
    P01: {
      fires: [
        duty("Date of birth: 4 May 1990"),
        tarea("Estado civil: casada"),
        tarea("Fecha de nacimiento 4/5/1990"),
      ],
      silent: [duty("Checked each patient's identity at the desk"), duty("Aged accounts over 90 days")],
    },
    P03: {
      fires: [
        duty("Closed the chart MRN 00482913"),
        tarea("Atendí al paciente llamado Ernesto en urgencias"),
      ],
      silent: [
        duty("Pulled 60 charts by medical record number each day"),
        tarea("Atendí a pacientes de urgencias"),
      ],
    },
    F02: {
      fires: [
        {
          career: en()
            .with({ target: { track: "federal" } })
            .job("Clerk", "VA", [], "2019", "2021-05")
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .with({ target: { track: "federal" } })
            .job("Clerk", "VA", [], "2019-02", "2021-05")
            .build(),
        },
        { career: en().job("Clerk", "VA", [], "2019").build() },
      ],
    },
    F04: {
      fires: [
        {
          career: es()
            .with({ target: { track: "federal" } })
            .build(),
          language: "es",
        },
      ],
      silent: [{ career: es().build(), language: "es" }],
    },
    L01: {
      fires: [
        {
          career: en()
            .job(
              "Clerk",
              "Lakeside",
              Array.from({ length: 60 }, () => "word ".repeat(20)),
            )
            .build(),
        },
      ],
      silent: [duty("Registered patients")],
    },
    S02: {
      fires: [
        { career: en().job("", "Lakeside", ["Filed"]).build() },
        { career: en().job("Clerk", "", ["Filed"]).build() },
        { career: en().job("Clerk", "Lakeside", []).build() },
      ],
      silent: [duty("Registered patients")],
    },
    S03: {
      fires: [{ career: en().school("City College", "Certificate, CPC exam passed").build() }],
      silent: [
        { career: en().credential("CPC").school("City College", "Certificate, CPC exam passed").build() },
      ],
    },
    S04: {
      fires: [
        {
          career: en()
            .with({ headline: en().text("Cashier") })
            .job("Cashier", "Corner Shop", [])
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .with({ headline: en().text("Medical coder") })
            .job("Cashier", "Corner Shop", [])
            .build(),
        },
      ],
    },
    B01: {
      fires: [
        { career: en().speaks("Spanish", "es").build() },
        { career: es().speaks("francés", "fr", "basic").build(), language: "es" },
      ],
      silent: [{ career: en().speaks("Spanish", "es", "native").build() }],
    },
    B02: {
      fires: [{ career: en().speaks("Spanish", "es", "native").build(), posting: spanishAsked }],
      silent: [
        { career: en().build(), posting: spanishAsked },
        {
          career: en()
            .speaks("Spanish", "es", "native")
            .with({ summary: en().text("Bilingual front desk lead") })
            .build(),
          posting: spanishAsked,
        },
      ],
    },
    B03: { fires: [tarea("Asigné códigos CIE-10")], silent: [tarea("Asigné códigos ICD-10-CM")] },
    R01: {
      fires: [{ career: en().build(), posting: posting([], { workMode: "remote" }) }],
      silent: [
        {
          career: duty("Worked from home for two years").career,
          posting: posting([], { workMode: "remote" }),
        },
        { career: en().build(), posting: posting([], { workMode: "onsite" }) },
      ],
    },
    A03: {
      fires: [
        {
          career: en()
            .with({ headline: en().text("M E D I C A L coder") })
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .with({ headline: en().text("Plan A B test") })
            .build(),
        },
      ],
    },
    A06: {
      fires: [
        { career: en().job("Clerk (3 years)", "Lakeside", []).build() },
        { career: es().job("Auxiliar 2019-2021", "Lago", []).build(), language: "es" },
      ],
      silent: [{ career: en().job("Clerk (part-time)", "Lakeside", []).build() }],
    },
    A08: {
      fires: [
        {
          career: en().skills("Cerner").build(),
          posting: posting([{ kind: "system", id: "Oracle Health (Cerner)", text: "Oracle Health" }]),
        },
      ],
      silent: [
        {
          career: en().skills("Oracle Health (Cerner)").build(),
          posting: posting([{ kind: "system", id: "Oracle Health (Cerner)", text: "Oracle Health" }]),
        },
      ],
    },
    N01: {
      fires: [duty("I answered my phones"), tarea("Contesté mis llamadas con mi equipo")],
      silent: [duty("Answered phones in Miami"), tarea("Contesté llamadas")],
    },
    N02: {
      fires: [duty("Responsible for filing"), tarea("Encargada de archivar")],
      silent: [duty("Filed 300 charts")],
    },
    N03: {
      fires: [
        { career: en().job("Clerk", "Lakeside", ["Filed charts", "Filed claims", "Filed forms"]).build() },
      ],
      silent: [
        { career: en().job("Clerk", "Lakeside", ["Filed charts", "Scanned claims", "Filed forms"]).build() },
      ],
    },
    N04: { fires: [duty("word ".repeat(60))], silent: [duty("Registered patients")] },
    N05: { fires: [duty("Filing"), tarea("Archivo")], silent: [duty("Filed charts by terminal digit")] },
    N06: {
      fires: [
        {
          career: en()
            .job("B", "B", ["x y z"], "2021-06")
            .job("A", "A", ["x y z"], "2018-01", "2020-06")
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .job("B", "B", ["x y z"], "2020-08")
            .job("A", "A", ["x y z"], "2018-01", "2020-06")
            .build(),
        },
      ],
    },
    N07: {
      fires: [{ career: en().job("Clerk", "Lakeside", [], "2021-06", "2020-06").build() }],
      silent: [{ career: en().job("Clerk", "Lakeside", [], "2020", "2020-06").build() }],
    },
    N08: {
      fires: [{ career: en().job("Clerk", "Lakeside", [], "2027-06").build() }],
      silent: [{ career: en().job("Clerk", "Lakeside", [], "2026-06").build() }],
    },
    N09: {
      fires: [duty("Answers phones", "2022-01"), duty("Answered phones")],
      silent: [duty("Answered phones", "2022-01"), duty("Answer phones"), tarea("Contesté el teléfono")],
    },
    N10: {
      fires: [
        {
          career: bothSides("Registered 60 patients", "Registré a 70 pacientes", [
            "2026-01-01",
            "2026-01-01",
          ]),
        },
      ],
      silent: [
        { career: bothSides("Posted 1,200 payments", "Registré 1.200 pagos", ["2026-01-01", "2026-01-01"]) },
      ],
    },
    N11: {
      fires: [{ career: en().build(), language: "es" }],
      silent: [{ career: bothSides("Coder", "Codificadora", ["2026-01-01", "2026-01-01"]), language: "es" }],
    },
    N12: {
      fires: [{ career: bothSides("Coder", "Codificadora", ["2026-01-01", "2026-02-01"]) }],
      silent: [{ career: bothSides("Coder", "Codificadora", ["2026-02-01", "2026-01-01"]) }],
    },
    N13: {
      fires: [
        {
          career: en()
            .with({ contact: { name: "Robin Vale", phone: "555-555-0142", location: {} } })
            .build(),
        },
      ],
      silent: [{ career: en().build() }],
    },
    N14: {
      fires: [
        {
          career: en()
            .with({ contact: { name: "R", email: "robin@example", location: {} } })
            .build(),
        },
      ],
      silent: [{ career: en().build() }],
    },
    N15: {
      fires: [
        {
          career: en()
            .with({ contact: { name: "R", phone: "555-0142", location: {} } })
            .build(),
        },
      ],
      silent: [{ career: en().build() }],
    },
    N16: {
      fires: [
        {
          career: en()
            .with({ summary: en().text("References available upon request") })
            .build(),
        },
        {
          career: es()
            .with({ summary: es().text("Referencias disponibles a solicitud") })
            .build(),
          language: "es",
        },
      ],
      silent: [duty("Checked references of new staff")],
    },
    N17: { fires: [{ career: en().with({ summary: {} }).build() }], silent: [{ career: en().build() }] },
    N18: {
      fires: [
        {
          career: en()
            .with({ summary: en().text("word ".repeat(100)) })
            .build(),
        },
      ],
      silent: [{ career: en().build() }],
    },
    N19: {
      fires: [duty("ANSWERED ALL PHONES AND FILED CHARTS"), tarea("CONTESTÉ TODAS LAS LLAMADAS DEL DÍA")],
      silent: [duty("Used ICD-10-CM, CPT, HCPCS, EHR and PHI rules")],
    },
    N20: {
      fires: [{ career: en().job("Clerk", "Lakeside", ["Filed charts", "Filed charts."]).build() }],
      silent: [{ career: en().job("Clerk", "Lakeside", ["Filed charts", "Filed claims"]).build() }],
    },
    N21: {
      fires: [duty("Beat every goal!"), tarea("¡Superé cada meta!")],
      silent: [duty("Beat every goal")],
    },
    N22: {
      fires: [
        { career: en().job("Clerk", "Lakeside", ["Filed charts.", "Scanned forms", "Took calls"]).build() },
      ],
      silent: [{ career: en().job("Clerk", "Lakeside", ["Filed charts.", "Scanned forms."]).build() }],
    },
    N23: {
      fires: [{ career: en().job("Clerk", "Lakeside", ["Filed charts", "Scanned forms"]).build() }],
      silent: [{ career: en().job("Clerk", "Lakeside", ["Filed 300 charts", "Scanned forms"]).build() }],
    },
    N24: {
      fires: [{ career: en().skills("ICD-10-CM", "ICD 10 CM").build() }],
      silent: [{ career: en().skills("CPT", "HCPCS").build() }],
    },
    N25: {
      fires: [
        { career: en().skills("Team player").build() },
        { career: es().skills("Proactiva").build(), language: "es" },
      ],
      silent: [{ career: en().skills("Chart abstraction").build() }],
    },
    N26: {
      fires: [
        {
          career: en()
            .with({ summary: en().text("Seeking a position as a coder") })
            .build(),
        },
        {
          career: es()
            .with({ summary: es().text("Busco un puesto de codificación") })
            .build(),
          language: "es",
        },
      ],
      silent: [{ career: en().build() }],
    },
    N27: {
      fires: [
        {
          career: en()
            .with({ unplaced: [{ id: unplacedLineIdSchema.parse("u"), text: "Hobbies: chess" }] })
            .build(),
        },
      ],
      silent: [{ career: en().build() }],
    },
    N28: {
      fires: [
        {
          career: en()
            .job("A", "A", [], "2015-01", "2016-01")
            .job("B", "B", [], "2019-01", "2020-01")
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .job("B", "B", [], "2019-01", "2020-01")
            .job("A", "A", [], "2015-01", "2016-01")
            .build(),
        },
      ],
    },
    N29: {
      fires: [{ career: en().credential("CPC", "scheduled", { expected: "2026-08" }).build() }],
      silent: [{ career: en().credential("CPC", "scheduled", { expected: "2027-01" }).build() }],
    },
    N30: {
      fires: [duty("Filed\u200b charts"), tarea("Archiv\u00adé expedientes")],
      silent: [duty("Filed charts")],
    },
    N31: { fires: [duty("Filed  charts")], silent: [duty("Filed charts")] },
    N32: {
      fires: [duty("Filed the the charts"), tarea("Archivé de de todo")],
      silent: [duty("Filed the charts")],
    },
    N33: {
      fires: [duty("Clerk at $17.50/hr"), tarea("Motivo de salida: mudanza")],
      silent: [duty("Posted $17,500 in payments a day")],
    },
    N34: {
      fires: [
        {
          career: en()
            .with({ contact: { name: "R", location: { street: "12 Elm St", city: "Tampa" } } })
            .build(),
        },
      ],
      silent: [
        {
          career: en()
            .with({ contact: { name: "R", location: { city: "Tampa" } } })
            .build(),
        },
      ],
    },
    N35: {
      fires: [
        {
          career: en()
            .job(
              "Clerk",
              "Lakeside",
              Array.from({ length: 9 }, (_, at) => `Line number ${at}`),
            )
            .build(),
        },
      ],
      silent: [duty("Filed charts")],
    },
    N36: {
      fires: [{ career: en().job("B", "B", [], "2012-01").job("A", "A", [], "2001-01", "2004-01").build() }],
      silent: [{ career: en().job("B", "B", [], "2020-01").job("A", "A", [], "2015-01", "2019-01").build() }],
    },
    N37: {
      fires: [
        {
          career: en()
            .school("East High", "High school diploma")
            .school("City", "Associate of Science")
            .build(),
        },
        {
          career: es().school("Escuela Este", "Preparatoria").school("Ciudad", "Licenciatura").build(),
          language: "es",
        },
      ],
      silent: [{ career: en().school("East High", "High school diploma").build() }],
    },
    N38: {
      fires: [
        { career: en().school("City College", "Certificate", "Medical coding").build() },
        { career: es().school("Colegio", "Certificado", "Codificación médica").build(), language: "es" },
      ],
      silent: [{ career: en().school("City College", "Certificate", "Medical coding", "2026-05").build() }],
    },
    N39: {
      fires: [{ career: en().credential("CPC").build() }],
      silent: [{ career: en().credential("CPC", "active", { earned: "2025-03" }).build() }],
    },
    N40: {
      fires: [{ career: en().credential("CPC").build() }],
      silent: [{ career: en().credential("CPC").skills("ICD-10-CM").build() }, { career: en().build() }],
    },
    N41: { fires: [duty("Kept Hipaa rules"), tarea("Usé códigos cpt")], silent: [duty("Kept HIPAA rules")] },
  };

function rulesThatFire({ career, language = "en", posting: asked }: Case): RuleId[] {
  const options = { language, today: TODAY, ...(asked && { posting: asked }) };
  return reviewCareer(career, options).map(({ rule }) => rule);
}

describe("the review", () => {
  it("has one rule an id and at least 60 of them", () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(RULE_IDS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(RULE_IDS)("%s speaks where it should", (id) => {
    expect(CASES[id].fires.length).toBeGreaterThan(0);
    for (const example of CASES[id].fires) expect(rulesThatFire(example)).toContain(id);
  });

  it.each(RULE_IDS)("%s is silent where it should be", (id) => {
    expect(CASES[id].silent.length).toBeGreaterThan(0);
    for (const example of CASES[id].silent) expect(rulesThatFire(example)).not.toContain(id);
  });

  it("quotes the record, and each fix replaces what it quotes", () => {
    const fixes = RULE_IDS.flatMap((id) => CASES[id].fires).flatMap(({ career, language = "en" }) =>
      reviewCareer(career, { language, today: TODAY }).flatMap(({ fix, quote }) =>
        fix ? [{ fix, quote }] : [],
      ),
    );
    expect(fixes.length).toBeGreaterThan(5);
    for (const { fix, quote } of fixes) expect(fix.span[1] - fix.span[0]).toBe(quote.length);
  });

  it("puts what costs an interview first", () => {
    const career = en()
      .credential("CPC", "active", { expires: "2026-06" })
      .job("Clerk", "Lakeside", ["Kept HIPPA  rules"])
      .build();
    const order = reviewCareer(career, { language: "en", today: TODAY }).map(({ severity }) => severity);
    const ranks = order.map((severity) => ["error", "warn", "suggest", "info"].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(order[0]).toBe("error");
  });

  it("says nothing wrong of a sound record", () => {
    const career = en()
      .credential("CPC-A", "active", { earned: "2026-03", expires: "2028-03" })
      .practicum("Coding practicum", "City College")
      .skills("ICD-10-CM", "CPT", "HCPCS Level II")
      .job(
        "Front desk clerk",
        "Lakeside Clinic",
        ["Register 60 patients a day in Epic", "Verify coverage with Medicaid and four payers"],
        "2022-03",
      )
      .with({ headline: en().text("Medical coder (CPC-A)") })
      .build();
    const grave = reviewCareer(career, { language: "en", today: TODAY }).filter(
      ({ severity }) => severity !== "info",
    );
    expect(grave).toEqual([]);
  });
});
