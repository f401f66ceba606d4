import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#core/model/language.ts";
import { COMPETENCIES } from "./competencies.ts";
import { slotNamesOf } from "./fill-pattern.ts";
import { occupationSchema } from "./occupation.ts";
import { OCCUPATION_TITLES } from "./occupation-titles.ts";
import { OCCUPATIONS, occupationById, patternById } from "./occupations.ts";
import { SLOTS } from "./slots-table.ts";

const COMPETENCY_IDS = new Set<string>(COMPETENCIES.map(({ id }) => id));
const PATTERNS = OCCUPATIONS.flatMap(({ patterns }) => patterns);
/** The first public ids; records keep them, so that none may go. */
const FIRST_IDS =
  "file_clerk admin_assistant paralegal medical_transcriptionist medical_scribe legal_secretary insurance_claims_clerk payroll_clerk office_clerk hr_assistant billing_clerk bookkeeper medical_receptionist receptionist library_tech customer_service medical_assistant proofreader data_entry patient_access pharmacy_technician claims_adjuster bank_teller computer_support shipping_clerk phlebotomist interpreter bill_collector dispatcher_911 dental_assistant registered_nurse social_service_asst lpn_lvn radiologic_tech lab_technician community_health_worker pharmacy_aide retail_cashier home_health_aide vet_assistant retail_sales personal_care_aide secondary_teacher elementary_teacher warehouse_worker cna teaching_assistant surgical_tech military_medic paramedic emt server".split(
    " ",
  );

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** What an occupation still lacks, named so that whoever adds one knows what to write. */
function lacks(occupation: (typeof OCCUPATIONS)[number]): string[] {
  const { id, titles, patterns, competencies, gaps } = occupation;
  const { labels } = occupation;
  const held = new Set<string>(competencies.map((competency) => competency.id));
  const few = LANGUAGES.flatMap((language) =>
    titles[language].length < 8 ? [`${id}: fewer than 8 titles in ${language}`] : [],
  );
  const unlike = LANGUAGES.flatMap((language) =>
    /^[^;|]{3,70}$/.test(labels[language]) ? [] : [`${id}: “${labels[language].slice(0, 40)}…” is no label`],
  );
  return [
    ...few,
    ...unlike,
    ...LANGUAGES.flatMap((language) => repeated(titles[language].map((title) => title.toLowerCase()))).map(
      (title) => `${id}: title “${title}” twice`,
    ),
    ...(patterns.length < 6 ? [`${id}: fewer than 6 patterns`] : []),
    ...(competencies.length < 5 ? [`${id}: fewer than 5 competencies`] : []),
    ...(gaps.length === 0 ? [`${id}: no gap`] : []),
    ...[...held]
      .filter((each) => !COMPETENCY_IDS.has(each))
      .map((each) => `${id}: unknown competency ${each}`),
    ...patterns
      .filter((pattern) => !held.has(pattern.competency))
      .map((pattern) => `${pattern.id}: its competency is not among the occupation's`),
    ...repeated(patterns.map((pattern) => pattern.id)).map((pattern) => `${pattern} twice`),
  ];
}

describe("the role–skill map", () => {
  it("holds at least 120 occupations and 700 patterns in each language", () => {
    for (const language of LANGUAGES) {
      expect(
        PATTERNS.filter((pattern) => pattern.text[language].trim() !== "").length,
      ).toBeGreaterThanOrEqual(700);
    }
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(120);
  });

  it("keeps every id that was ever public", () => {
    expect(FIRST_IDS).toHaveLength(52);
    expect(FIRST_IDS.filter((id) => !OCCUPATIONS.some((occupation) => occupation.id === id))).toEqual([]);
  });

  it("gives every occupation that can be found its full depth, and no id twice", () => {
    const ids = OCCUPATION_TITLES.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => occupationById(id) === undefined)).toEqual([]);
    expect(OCCUPATIONS).toHaveLength(ids.length);
  });

  it("is complete in both languages", () => {
    expect(OCCUPATIONS.length).toBeGreaterThan(0);
    for (const occupation of OCCUPATIONS) expect(() => occupationSchema.parse(occupation)).not.toThrow();
    expect(OCCUPATIONS.flatMap(lacks)).toEqual([]);
  });

  it("asks for the same facts in both languages, each with a question and an example", () => {
    expect(PATTERNS.length).toBeGreaterThan(0);
    const faulty = PATTERNS.filter(({ text, slots }) => {
      const english = slotNamesOf(text.en).toSorted().join();
      const spanish = slotNamesOf(text.es).toSorted().join();
      return english !== spanish || english !== Object.keys(slots).toSorted().join();
    });
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it("has a count in the question of every slot that takes a noun, and no slot that nothing uses", () => {
    const used = new Set(PATTERNS.flatMap(({ text }) => slotNamesOf(text.en)));
    expect(Object.keys(SLOTS).filter((name) => !used.has(name))).toEqual([]);
    const counted = PATTERNS.flatMap(({ text, slots }) =>
      [...text.en.matchAll(/\{(\w+)#/g)].map((mark) => slots[mark[1] ?? ""]?.kind),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((kind) => kind !== "number")).toEqual([]);
  });

  it("invents no number: a pattern has no digit and no number word of its own", () => {
    const numbered = PATTERNS.filter(({ text }) =>
      LANGUAGES.some((language) =>
        /\d|\b(?:twenty|thirty|fifty|hundred|thousand|percent|cien|mil)\b/i.test(text[language]),
      ),
    );
    expect(numbered.map(({ id }) => id)).toEqual([]);
  });

  it("shares no pattern's words between occupations", () => {
    for (const language of LANGUAGES) {
      expect(repeated(PATTERNS.map(({ text }) => text[language].toLowerCase()))).toEqual([]);
    }
  });

  it("begins each English bullet with a verb in both tenses, and ends none with a full stop", () => {
    expect(PATTERNS.filter(({ text }) => !/^\[[A-Z]/.test(text.en)).map(({ id }) => id)).toEqual([]);
    const stopped = PATTERNS.filter(({ text }) => LANGUAGES.some((language) => text[language].endsWith(".")));
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });

  it("cites O*NET only with the figures of both sides", () => {
    const cited = OCCUPATIONS.flatMap(({ competencies }) =>
      competencies.flatMap(({ source }) => (source.kind === "onet" ? [source] : [])),
    );
    expect(cited.length).toBeGreaterThan(0);
    for (const { origin, coder } of cited) {
      expect(Math.min(origin, coder)).toBeGreaterThanOrEqual(1);
      expect(Math.max(origin, coder)).toBeLessThanOrEqual(5);
    }
  });

  it("finds a pattern again by the id that a bullet keeps", () => {
    const [first] = PATTERNS;
    expect(patternById(first?.id ?? "")).toBe(first);
    expect(patternById("no.such")).toBeUndefined();
  });
});
