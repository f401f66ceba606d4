import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GoldPosting, goldPostings, type PostingFixture } from "#tests/builders/gold-postings.ts";
import { type Posting, postingSchema, type Requirement } from "./posting.ts";
import { readPosting } from "./read-posting.ts";

const POSTINGS = goldPostings();
const LEAST_F1 = { en: 0.95, es: 0.95 } as const;

function keyOf({ kind, id }: Pick<Requirement, "kind" | "id">): string {
  return `${kind === "specialty" ? "setting" : kind} ${id}`;
}

function compare({ text, gold }: PostingFixture) {
  const found = readPosting(text).requirements;
  const foundKeys = new Set(found.map(keyOf));
  const wanted = new Set(gold.requirements.map(keyOf));
  const open = new Set(gold.optional.map(keyOf));
  const missed = [...wanted].filter((key) => !foundKeys.has(key));
  const extra = [...foundKeys].filter((key) => !wanted.has(key) && !open.has(key));
  return { found, hits: wanted.size - missed.length, missed, extra };
}

function f1Of(language: "en" | "es"): number {
  const compared = POSTINGS.filter(({ gold }) => gold.language === language).map(compare);
  const hits = compared.reduce((sum, each) => sum + each.hits, 0);
  const wrong = compared.reduce((sum, each) => sum + each.missed.length + each.extra.length, 0);
  return (2 * hits) / (2 * hits + wrong);
}

/** Groups as sets of members, so that their names don't matter. */
function groupsOf(requirements: readonly Requirement[], among: ReadonlySet<string>): string[] {
  const groups = new Map<string, string[]>();
  for (const requirement of requirements) {
    if (requirement.group === undefined || !among.has(keyOf(requirement))) continue;
    groups.set(requirement.group, [...(groups.get(requirement.group) ?? []), keyOf(requirement)]);
  }
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort().join(" | "));
}

function isAccepted(field: "workMode" | "employmentType", gold: GoldPosting, read: Posting): boolean {
  const others = gold.accept?.[field];
  return read[field] === gold[field] || others === "*" || others?.includes(read[field]) === true;
}

describe("code sets named by half", () => {
  it.each([
    "Assign ICD-10-CM/PCS codes",
    "Assign ICD-10-CM and PCS codes",
    "Assign ICD-10 (CM & PCS) codes",
    "Asignar códigos ICD-10-CM y PCS",
  ])("%s: both", (line) => {
    const ids = readPosting(`Duties\n- ${line}`).requirements.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["ICD-10-CM", "ICD-10-PCS"]));
  });

  it("PCS orders are none", () => {
    const ids = readPosting("Duties\n- Eligible upon PCS orders of a spouse").requirements.map(
      ({ id }) => id,
    );
    expect(ids).not.toContain("ICD-10-PCS");
  });
});

describe("postings written for this project", () => {
  it("are there, in both languages", () => {
    expect(POSTINGS.filter(({ gold }) => gold.language === "en").length).toBeGreaterThanOrEqual(8);
    expect(POSTINGS.filter(({ gold }) => gold.language === "es").length).toBeGreaterThanOrEqual(7);
  });

  it.each(["en", "es"] as const)("are read as labelled: %s", (language) => {
    expect(f1Of(language)).toBeGreaterThan(LEAST_F1[language]);
  });

  it.each(POSTINGS)("$name: nothing that is not asked is taken for a requirement", ({ text, gold }) => {
    const found = new Set(readPosting(text).requirements.map(keyOf));
    const wanted = new Set([...gold.requirements, ...gold.optional].map(keyOf));
    const traps = gold.distractors.filter((trap) => !wanted.has(keyOf(trap)) && found.has(keyOf(trap)));
    expect(traps).toEqual([]);
  });

  it.each(POSTINGS)("$name: alternatives are kept together", (fixture) => {
    const both = new Set(
      fixture.gold.requirements.map(keyOf).filter((key) => compare(fixture).found.map(keyOf).includes(key)),
    );
    expect(groupsOf(compare(fixture).found, both).sort()).toEqual(
      groupsOf(fixture.gold.requirements, both).sort(),
    );
  });

  it.each(POSTINGS)("$name: pay, years, language and terms of work", ({ text, gold }) => {
    const read = readPosting(text);
    expect(read.language).toBe(gold.language);
    if (gold.accept?.["salary"] !== "*") expect(read.salary).toEqual(gold.salary);
    expect(isAccepted("employmentType", gold, read)).toBe(true);
    const years = (list: readonly Requirement[]) =>
      new Map(list.flatMap((each) => (each.years === undefined ? [] : [[keyOf(each), each.years] as const])));
    const found = years(read.requirements);
    const wrong = [...years(gold.requirements)].filter(
      ([key, count]) => found.has(key) && found.get(key) !== count,
    );
    expect(wrong).toEqual([]);
  });
});

/** Every reading, of whatever text. */
function expectSound(text: string): void {
  const posting = postingSchema.parse(readPosting(text));
  const sizes = new Map<string, number>();
  for (const { text: words, span, group } of posting.requirements) {
    expect(text.slice(...span)).toBe(words);
    expect(words.trim()).not.toBe("");
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  expect([...sizes.values()].every((size) => size > 1)).toBe(true);
  const keys = posting.requirements.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
}

describe("any text", () => {
  it("gives a sound reading, each requirement once, its words where they are said", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "CPC",
        "CCS",
        " or ",
        ", ",
        "required",
        "2 years",
        "coding",
        "\n",
        "• ",
        "Preferred:",
        "ICD-10",
        "no ",
        "(",
        ")",
        "$20/hr",
        "&nbsp;",
        "<li>",
        "</li>",
        "🙂",
        "\u00a0",
        "experience",
        "años",
        "requisitos:\r\n",
      ),
      fc.string({ maxLength: 12, unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSound(pieces.join(""))),
      { numRuns: 150 },
    );
  });

  it.each(POSTINGS)("$name: line ends and odd spaces change nothing but places", ({ text }) => {
    const plain = text.replace(/\r\n/g, "\n").replace(/\u00a0/g, " ");
    const asked = (given: string) =>
      readPosting(given).requirements.map((each) => `${each.level} ${keyOf(each)} ${each.years ?? ""}`);
    expect(asked(plain.replace(/\n/g, "\r\n"))).toEqual(asked(plain));
    expect(asked(plain.replace(/(?<=\w) (?=\w)/g, "\u00a0"))).toEqual(asked(plain));
  });

  it("stays quick on a text of 200,000 units in one line", () => {
    const started = performance.now();
    expectSound("CPC or CCS, 2 years coding; ".repeat(7200));
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});

describe("levels", () => {
  it.each([
    ["Requirements:\n- CPC\n- CCS preferred", { CPC: "required", CCS: "preferred" }],
    ["Requirements:\n- CPC required, CCS a plus", { CPC: "required", CCS: "preferred" }],
    ["Requirements:\n- CPC-A or CCA preferred, not required", { "CPC-A": "preferred", CCA: "preferred" }],
    [
      "Requisitos\n- Certificación AAPC deseable (CPC-A, CPC); si no la tienes, la pagamos",
      { "CPC-A": "preferred", CPC: "preferred" },
    ],
    [
      "They won't look at anyone without CPMA or CEMC, plus the CPC underneath.",
      { CPMA: "required", CEMC: "required", CPC: "required" },
    ],
    ["¿Qué trae usted?\n- RHIT\n¿Qué recibe usted?\nRenovación de CCS.", { RHIT: "required" }],
    ["Preferred qualifications\n- CPC\n- CCS is required", { CPC: "preferred", CCS: "required" }],
    ["Requirements\n- Must have a CPC; a CIC would be great", { CPC: "required", CIC: "preferred" }],
    [
      "Qualifications\n- RHIT, RHIA or CCS preferred",
      { RHIT: "preferred", RHIA: "preferred", CCS: "preferred" },
    ],
    ["Qualifications\n- CPC (required)\n- CRC (nice to have)", { CPC: "required", CRC: "preferred" }],
    ["Requisitos:\n- CPC indispensable\n- CCS preferible", { CPC: "required", CCS: "preferred" }],
    ["Requisitos:\n- Deseable: CCA o CBCS", { CCA: "preferred", CBCS: "preferred" }],
    [
      "You need a CPC to work here. If you have a CRC, that is a bonus.",
      { CPC: "required", CRC: "preferred" },
    ],
  ] as const)("%s", (text, levels) => {
    const read = Object.fromEntries(readPosting(text).requirements.map(({ id, level }) => [id, level]));
    expect(read).toMatchObject(levels);
  });

  it.each([
    "Requirements\n- High school diploma\n- CPC is not required",
    "Requirements\n- High school diploma. No CPC needed.",
    "Requirements\n- High school diploma\nBenefits\n- We pay for your CPC exam fees",
    "Requirements\n- High school diploma\n\nOur coders hold the CPC and love it.",
    "Requirements\n- High school diploma; familiar with CPC (cost per click) bids",
    "Requisitos\n- Diploma de escuela superior\n- No se requiere CPC",
    "Requisitos\n- Diploma de escuela superior\n- No se aceptarán candidatos con CPC",
  ])("takes no CPC from: %s", (text) => {
    const ids = readPosting(text).requirements.map(({ id }) => id);
    expect(ids).toContain("HS");
    expect(ids).not.toContain("CPC");
  });

  it("keeps what is not required but welcome as preferred", () => {
    const [cpc] = readPosting("Requirements\n- CPC not required, a plus if you have it").requirements;
    expect(cpc).toMatchObject({ id: "CPC", level: "preferred" });
  });

  it("gives the months that a credential may be earned in", () => {
    const [cpc] = readPosting("Requirements\n- CPC, or obtained within one year of hire").requirements;
    expect(cpc).toMatchObject({ id: "CPC", level: "required", withinMonths: 12 });
  });
});

describe("experience", () => {
  it.each([
    ["Requirements\n- 3+ years of coding experience", [["coding", 3]]],
    ["Requirements\n- One to three (1-3) years' inpatient coding experience", [["inpatient", 1]]],
    ["Requirements\n- Six months of medical billing", [["billing", 0.5]]],
    [
      "Requirements\n- 2 years billing and coding experience",
      [
        ["coding", 2],
        ["billing", 2],
      ],
    ],
    ["Requirements\n- Experience in a cardiology practice", [["cardiology", undefined]]],
    ["Requisitos\n- Mínimo dos años de experiencia en facturación", [["billing", 2]]],
    ["Requisitos\n- 18 meses codificando radiología", [["radiology", 1.5]]],
    [
      "Requirements\n- Three (3) years' experience within the last five (5) years coding outpatient encounters",
      [["outpatient", 3]],
    ],
    ["Requirements\n- At least 1 year of medical billing experience (2 years preferred)", [["billing", 1]]],
    ["Requirements\n- 1 year of outpatient facility coding", [["outpatient", 1]]],
  ] as const)("%s", (text, wanted) => {
    const read = readPosting(text).requirements.filter(({ kind }) => kind === "experience");
    expect(read.map(({ id, years }) => [id, years])).toEqual(wanted.map(([id, years]) => [id, years]));
  });

  it.each([
    "Requirements\n- CPC within 2 years of hire",
    "About us\nFor over 20 years we have coded for hospitals",
    "Requirements\n- CPC\nThis contract lasts 2 years from the start date",
  ])("is not told by: %s", (text) => {
    expect(readPosting(text).requirements.filter(({ kind }) => kind === "experience")).toEqual([]);
  });
});

describe("fields", () => {
  it.each([
    ["Medical Coder\n$22 - $28 per hour", { min: 22, max: 28, period: "hour" }],
    ["Medical Coder\nSalary: 52K-60K", { min: 52000, max: 60000, period: "year" }],
    ["Medical Coder\nUp to $30/hr", { min: null, max: 30, period: "hour" }],
    [
      "Medical Coder\nPay starts at $21.50 an hour. $2,000 sign-on bonus.",
      { min: 21.5, max: null, period: "hour" },
    ],
    ["Codificadora\nSueldo: 14,75 USD la hora", { min: 14.75, max: 14.75, period: "hour" }],
    ["Codificadora\nDesde $18 por hora", { min: 18, max: null, period: "hour" }],
  ] as const)("pay: %s", (text, salary) => {
    expect(readPosting(text).salary).toMatchObject(salary);
  });

  it("leaves pay out where none is named", () => {
    expect(readPosting("Medical Coder\nPay: DOE. $1,500 a year for continuing education.").salary).toBeNull();
  });

  it("takes a job of another trade for no house", () => {
    const cook = "Line Cook\nBluebird Diner, Boise, ID\n\nRequirements\n- Two years on a busy line\n";
    expect(readPosting(cook).employer).toBe("Bluebird Diner");
  });

  it.each([
    ["Medical Coder (Remote)", "remote"],
    ["Medical Coder\nThis is not a remote position.", "onsite"],
    ["Medical Coder\nRemote after 90 days in the office.", "hybrid"],
    ["Codificadora\nModalidad híbrida", "hybrid"],
    ["Medical Coder\nWe code charts.", null],
  ] as const)("place of work: %s", (text, mode) => {
    expect(readPosting(text).workMode).toBe(mode);
  });
});

it("takes a practicum by its Spanish name for the job", () => {
  const posting = readPosting(
    "Prácticas en codificación médica\nClínica Río Manso, Laredo, TX\nRequisitos\n- ICD-10-CM\n",
  );
  expect(posting).toMatchObject({ title: "Prácticas en codificación médica", employmentType: "internship" });
});
