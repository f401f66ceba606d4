import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { CareerBuilder, TODAY } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { goldPostings } from "#tests/builders/gold-postings.ts";
import { isBetter } from "./finding.ts";
import { type MatchedRequirement, matchSchema } from "./match.ts";
import { matchPosting } from "./match-posting.ts";
import { readPosting } from "./read-posting.ts";

const POSTINGS = goldPostings().map(({ name, text }) => ({ name, posting: readPosting(text) }));

function matchFor(ask: string, career: Career): MatchedRequirement {
  const posting = readPosting(`Requirements\n- ${ask}`);
  const [first] = matchPosting(posting, career, { today: TODAY }).requirements;
  if (first === undefined) throw new Error(`nothing is asked by: ${ask}`);
  return first;
}

const record = () => new CareerBuilder();

describe("credentials", () => {
  it.each([
    ["CPC", record().credential("CPC"), "met", "same-term"],
    ["CPC", record().credential("CPC-A"), "partial", "apprentice-of"],
    ["CPC-A", record().credential("CPC"), "met", "equivalent"],
    ["RHIT", record().credential("CCS", "active", { issuer: "AHIMA" }), "partial", "related"],
    ["CPC", record().credential("CPC", "planned"), "partial", "not-yet-earned"],
    ["CPC", record().credential("CPC", "active", { expires: "2025-03" }), "unmet", "expired"],
    ["CPC", record().credential("CPC", "expired").credential("CPC-A"), "partial", "apprentice-of"],
    ["Certified by AAPC", record().credential("CPC-A"), "met", "equivalent"],
    ["CPC", record().skills("CPC"), "partial", "same-term"],
    ["CPC", record().credential("", "active", { name: "Certified Professional Coder" }), "met", "other-name"],
    ["CPC", record().credential("CPC", "active", { expires: "2026-11" }), "met", "same-term"],
    ["CPC", record().credential("CRC"), "partial", "related"],
    ["CCA", record().credential("CPC-A"), "partial", "related"],
    ["CCS", record().credential("RHIA", "active", { issuer: "AHIMA" }), "partial", "related"],
    ["CPC within 12 months of hire", record().credential("CPC-A"), "partial", "apprentice-of"],
    ["CPC required; CPC-A will not be considered", record().credential("CPC-A"), "unmet", "ruled-out"],
    ["CPC required; CPC-A will not be considered", record().credential("CPC"), "met", "same-term"],
    ["CPC required; CPC-A will not be considered", record().credential("CCS"), "partial", "related"],
    ["CPC required. We do not accept the CPC-A", record().credential("CPC-A"), "unmet", "ruled-out"],
    ["CPC vigente; no se aceptan CPC-A", record().credential("CPC-A"), "unmet", "ruled-out"],
    [
      "CPC within 12 months of hire",
      record().credential("CPC", "scheduled", { expected: "2027-02" }),
      "partial",
      "not-yet-earned",
    ],
    ["Coding certification required", record().credential("CPC", "expired"), "unmet", "expired"],
    ["Coding certification required", record().credential("CPC", "scheduled"), "partial", "not-yet-earned"],
  ] as const)("%s asked: %#", (ask, builder, status, why) => {
    const found = matchFor(ask, builder.build());
    expect(found.status).toBe(status);
    expect(found.evidence[0]?.why).toBe(why);
  });

  it("is unknown where the record says nothing, and where only other work's credential is held", () => {
    expect(matchFor("CPC", record().build())).toMatchObject({ status: "unknown", evidence: [] });
    expect(matchFor("Coding certification required", record().credential("CNA").build()).status).toBe(
      "unknown",
    );
  });
});

describe("experience", () => {
  const coder = () =>
    record().job("Medical Coder", "Alder Clinic", ["Code inpatient stays"], "2022-01", "2024-06");
  it.each([
    ["2 years of coding experience", coder(), "met", "time-in-role"],
    ["3 years of coding experience", coder(), "partial", "shorter-than-asked"],
    ["2 years of inpatient coding experience", coder(), "met", "time-in-role"],
    ["2 years of cardiology coding experience", coder(), "partial", "equivalent"],
    [
      "1 year of coding experience",
      record().practicum("Coding externship", "Alder College"),
      "partial",
      "equivalent",
    ],
    [
      "1 year of billing experience",
      record().job("Medical Biller", "Alder Clinic", [], "2021", "2023"),
      "met",
      "time-in-role",
    ],
    [
      "1 year of health care experience",
      record().job("Enfermera", "Clínica Alder", [], "2021-02"),
      "met",
      "time-in-role",
    ],
    [
      "3 years of coding experience",
      record()
        .job("Coder", "Alder Clinic", [], "2020-01", "2021-12")
        .job("Medical Coder II", "Birch Clinic", [], "2021-06", "2023-01"),
      "met",
      "time-in-role",
    ],
    [
      "1 year of revenue cycle experience",
      record().job("Patient Access Representative", "Alder Hospital", [], "2020-01", "2023-01"),
      "met",
      "time-in-role",
    ],
    [
      "1 year of experience in a medical office",
      record().job("Medical Receptionist", "Alder Clinic", [], "2020-01", "2023-01"),
      "partial",
      "equivalent",
    ],
  ] as const)("%s: %#", (ask, builder, status, why) => {
    const found = matchFor(ask, builder.build());
    expect([found.status, found.evidence[0]?.why]).toEqual([status, why]);
  });

  it("counts roles held at the same time once, and undated ones not at all", () => {
    const twice = coder().job("Medical Coder", "Birch Billing", [], "2022-01", "2024-06").build();
    expect(matchFor("3 years of coding experience", twice).status).toBe("partial");
    const undated = record().job("Medical Coder", "Alder Clinic", []).build();
    expect(matchFor("1 year of coding experience", undated).status).toBe("partial");
  });

  it.each([
    ["Two years of customer-facing experience", "met"],
    ["Two years of professional work experience", "met"],
    ["Five years of interior work", "unknown"],
    ["Dos años de experiencia laboral", "met"],
  ] as const)("of whatever work counts where a role speaks of it: %s", (ask, status) => {
    const cook = record().job("Line Cook", "Diner", ["Served 90 customers a night"], "2015-01", "2024-01");
    expect(matchFor(ask, cook.build()).status).toBe(status);
  });

  it("is unknown without any work of the field", () => {
    const cook = record().job("Line Cook", "Diner", ["Cooked"], "2015-01", "2024-01").build();
    expect(matchFor("1 year of coding experience", cook).status).toBe("unknown");
  });
});

describe("education and languages", () => {
  it.each([
    ["High school diploma", record().school("Alder College", "Associate of Science", "", "2020"), "met"],
    ["Bachelor's degree", record().school("Alder College", "Associate of Science", "", "2020"), "partial"],
    ["Bachelor's degree", record().school("Alder High", "High School Diploma", "", "2010"), "unmet"],
    ["Associate degree", record().school("Alder College", "Grado asociado", "", "2027"), "partial"],
    [
      "Completion of a coding program",
      record().school("Alder College", "Certificate", "Medical Coding", "2024"),
      "met",
    ],
    ["Fluent Spanish", record().speaks("Spanish", "es", "native"), "met"],
    ["Fluent Spanish", record().speaks("Español", undefined, "fluent"), "met"],
    ["Fluent Spanish", record().speaks("Spanish", "es", "conversational"), "partial"],
    ["Fluent Spanish", record().speaks("Spanish", "es", "basic"), "unmet"],
    ["Fluent Spanish", record().speaks("French", "fr", "native"), "unknown"],
    ["Conversational Spanish", record().speaks("Spanish", "es", "conversational"), "met"],
    ["Conversational Spanish", record().speaks("Spanish", "es", "basic"), "partial"],
    ["Inglés básico", record().speaks("Inglés", "en", "basic"), "met"],
    ["High school diploma or GED", record().school("Alder College", "GED", "", "2012"), "met"],
    ["Associate degree", record().school("Alder College", "MBA", "", "2012"), "met"],
    [
      "Bachelor's degree",
      record().school("Alder College", "Bachelor of Science", "Health Information", "2028"),
      "partial",
    ],
    [
      "Completion of a coding program",
      record().school("Alder College", "Certificate", "Culinary Arts", "2012"),
      "unknown",
    ],
    [
      "Completion of a coding program",
      record().school("Alder College", "Bachelor of Arts", "History", "2012"),
      "unknown",
    ],
    [
      "Completion of a coding program",
      record().school(
        "Alder College",
        "Associate of Applied Science",
        "Health Information Technology",
        "2019",
      ),
      "met",
    ],
    [
      "Knowledge of medical terminology",
      record().school("Alder College", "Certificate", "Medical Terminology", "2020"),
      "met",
    ],
    ["EHR experience", record().skills("Microsoft Excel"), "unknown"],
  ] as const)("%s: %#", (ask, builder, status) => {
    expect(matchFor(ask, builder.build()).status).toBe(status);
  });
});

describe("terms", () => {
  it.each([
    ["Experience with Oracle Health", record().skills("Cerner"), "other-name", "Cerner"],
    ["Knowledge of ICD-10-CM", record().skills("ICD-10-CM, CPT"), "same-term", "ICD-10-CM"],
    ["Encoder experience", record().skills("TruCode"), "equivalent", "TruCode"],
    ["Experience with Epic", record().skills("EpicCare Ambulatory"), "other-name", "EpicCare"],
    ["Epic Resolute", record().skills("Epic"), "same-term", "Epic"],
    ["Experience with Cerner", record().skills("PowerChart"), "other-name", "PowerChart"],
    ["EHR experience", record().skills("Epic"), "equivalent", "Epic"],
    ["Microsoft Office", record().skills("Excel"), "equivalent", "Excel"],
  ] as const)("%s: %#", (ask, builder, why, quote) => {
    const found = matchFor(ask, builder.build());
    expect(found).toMatchObject({ status: "met", evidence: [{ path: "skills[0].keywords[0]", quote, why }] });
  });

  it("quotes the duty that shows a competency", () => {
    const line = "Verified insurance eligibility and obtained prior authorizations for 30 patients a day";
    const career = record().job("Receptionist", "Alder Clinic", [line], "2020").build();
    const posting = readPosting("Duties\n- Verify eligibility and obtain prior authorizations");
    const found = matchPosting(posting, career, { today: TODAY }).requirements.find(
      ({ id }) => id === "insurance-benefits",
    );
    expect(found).toMatchObject({
      status: "met",
      evidence: [{ path: "work[0].highlights[0]", quote: line }],
    });
  });
});

describe("the summary", () => {
  it("counts alternatives once, and a credential that may come after hire stops nobody who is under way", () => {
    const posting = readPosting(
      "Requirements\n- CPC, CCS or RHIT\n- CRC within 12 months of hire\n- High school diploma",
    );
    const career = record().credential("CPC").credential("CRC", "planned").build();
    const { summary } = matchPosting(posting, career, { today: TODAY });
    expect(summary.required).toEqual({ met: 1, partial: 1, unmet: 0, unknown: 1 });
    expect(summary.knockOuts).toEqual([{ kind: "education", id: "HS" }]);
  });
});

describe("alternatives", () => {
  it.each([
    ["RHIT or CCS", record().credential("CCS", "active", { issuer: "AHIMA" }), { met: 1 }, []],
    [
      "CPC or two years of coding experience",
      record().job("Medical Coder", "Alder Clinic", [], "2020-01", "2023-01"),
      { met: 1 },
      [],
    ],
    [
      "Associate degree or two years of coding experience",
      record().job("Medical Coder", "Alder Clinic", [], "2020-01", "2023-01"),
      { met: 1 },
      [],
    ],
    ["CPC or two years of coding experience", record().credential("CPC-A"), { partial: 1 }, ["CPC"]],
    ["RHIT, RHIA, or CCS", record(), { unknown: 1 }, ["RHIT"]],
  ] as const)("%s: %#", (ask, builder, counts, stops) => {
    const { summary } = matchPosting(readPosting(`Requirements\n- ${ask}`), builder.build(), {
      today: TODAY,
    });
    expect(summary.required).toEqual({ met: 0, partial: 0, unmet: 0, unknown: 0, ...counts });
    expect(summary.knockOuts.map(({ id }) => id)).toEqual(stops);
  });
});

describe("any record against any posting", () => {
  const anyPosting = fc.constantFrom(...POSTINGS);

  it("quotes the record literally, and is of the public shape", () => {
    fc.assert(
      fc.property(careerArbitrary, anyPosting, (career, { posting }) => {
        const texts = new Map<string, string[]>();
        for (const { path, text } of careerLines(career)) texts.set(path, [...(texts.get(path) ?? []), text]);
        const match = matchSchema.parse(matchPosting(posting, career, { today: TODAY }));
        expect(match.requirements).toHaveLength(posting.requirements.length);
        for (const { path, quote } of match.requirements.flatMap(({ evidence }) => evidence)) {
          expect(texts.get(path)?.some((text) => text.includes(quote))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never lowers a status when a matching fact is added", () => {
    const facts: readonly ((builder: CareerBuilder) => CareerBuilder)[] = [
      (builder) => builder.credential("CPC"),
      (builder) => builder.credential("CPC-A"),
      (builder) => builder.credential("RHIT", "planned", { issuer: "AHIMA" }),
      (builder) =>
        builder.job(
          "Medical Coder",
          "Alder Clinic",
          ["Assigned ICD-10-CM and CPT codes to inpatient records"],
          "2019-02",
          "2023-05",
        ),
      (builder) => builder.job("Biller", "Birch Office", ["Worked denials and appeals"]),
      (builder) => builder.school("Alder College", "Associate degree", "Health Information", "2018"),
      (builder) => builder.school("Alder High", "High school diploma", "", "2010"),
      (builder) => builder.speaks("Spanish", "es", "fluent"),
      (builder) => builder.speaks("English", "en", "conversational"),
      (builder) => builder.skills("Epic", "Excel", "ICD-10-CM", "modifiers"),
      (builder) => builder.practicum("Coding externship", "Alder College"),
    ];
    const some = fc.uniqueArray(fc.nat({ max: facts.length - 1 }), { minLength: 1, maxLength: facts.length });
    fc.assert(
      fc.property(some, anyPosting, (chosen, { posting }) => {
        const builder = record();
        let before = matchPosting(posting, builder.build(), { today: TODAY }).requirements;
        for (const index of chosen) {
          facts[index]?.(builder);
          const after = matchPosting(posting, builder.build(), { today: TODAY }).requirements;
          before.forEach((was, at) =>
            expect(isBetter(was.status, after[at]?.status ?? "unknown")).toBe(false),
          );
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});
