import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Career, careerSchema } from "#core/model/career.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { LANGUAGES, type Language, otherLanguage } from "#core/model/language.ts";
import { localizedPlaces } from "#core/model/localized-places.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { counts } from "#tests/torture/counts.ts";
import { type MergeChoice, mergeImported, NO_WISHES } from "./merge-imported.ts";

let made = 0;
const newId = () => `new-${(made += 1)}`;

/** The record as a file in one language would be read: ids of its own. */
function asRead(career: Career, mark: string): Career {
  return careerSchema.parse(
    JSON.parse(JSON.stringify(career).replace(/"(id|employerId)":"([^"]*)"/g, `"$1":"${mark}$2"`)),
  );
}

function oneSide(career: Career, language: Language): Career {
  const split = structuredClone({ ...career, language });
  for (const { text, put } of localizedPlaces(split)) {
    const own = text[language];
    put(own === undefined ? {} : { [language]: { text: own.text, changedAt: own.changedAt } });
  }
  return split;
}

const PERSONAS = Object.entries(
  import.meta.glob<{ default: unknown }>("../../features/library/samples/*.sample.json", { eager: true }),
).map(([path, { default: sample }]) => {
  const parsed = parseCareer(sample);
  if (!parsed.ok) throw new Error(path);
  return { path, career: parsed.value };
});

describe("a record with itself", () => {
  test("changes nothing, whatever its ids", () => {
    fc.assert(
      fc.property(careerArbitrary, (career) => {
        const merge = mergeImported(career, asRead(career, "read-"), NO_WISHES, newId);
        expect(merge.differences).toEqual([]);
        expect(merge.career).toEqual(career);
        expect(merge.isSame).toBe(true);
      }),
      { numRuns: counts(5, 300) },
    );
  });
});

describe("two records", () => {
  test("no text of either is lost: it is in the merged record or asked", () => {
    fc.assert(
      fc.property(careerArbitrary, careerArbitrary, (mine, other) => {
        const theirs = asRead(other, "read-");
        const merge = mergeImported(mine, theirs, NO_WISHES, newId);
        const said = JSON.stringify([merge.career, merge.differences]);
        for (const { text, path } of careerLines(mine))
          if (path !== "contact.location")
            expect(JSON.stringify(merge.career)).toContain(JSON.stringify(text));
        for (const { text, path } of careerLines(theirs))
          if (path !== "contact.location" && !path.startsWith("links"))
            expect(said).toContain(JSON.stringify(text));
        expect(() => careerSchema.parse(merge.career)).not.toThrow();
      }),
      { numRuns: counts(5, 300) },
    );
  });

  test("with all taken from the file, nothing of it is said otherwise", () => {
    fc.assert(
      fc.property(careerArbitrary, careerArbitrary, (mine, other) => {
        const theirs = asRead(other, "read-");
        const { differences } = mergeImported(mine, theirs, NO_WISHES, newId);
        const choices = new Map(differences.map(({ path }): [string, MergeChoice] => [path, "theirs"]));
        const { career } = mergeImported(mine, theirs, { ...NO_WISHES, choices }, newId);
        const said = JSON.stringify(career);
        for (const { theirs: value } of differences)
          expect(said).toContain(
            JSON.stringify(
              typeof value === "object" && value !== null && "text" in value ? value.text : value,
            ),
          );
      }),
      { numRuns: counts(5, 300) },
    );
  });
});

describe("the English and the Spanish of one person", () => {
  test.each(PERSONAS)("become two sides again, with what is offered taken: $path", ({ career }) => {
    for (const language of LANGUAGES) {
      const mine = oneSide(career, language);
      const theirs = asRead(oneSide(career, otherLanguage(language)), "read-");
      const { offered } = mergeImported(mine, theirs, NO_WISHES, newId);
      const together = new Set(offered.map(({ theirsId }) => theirsId));
      const merge = mergeImported(mine, theirs, { ...NO_WISHES, together }, newId);
      const wanted = localizedPlaces(career).filter(({ text }) => text.en && text.es);
      const found = new Set(
        localizedPlaces(merge.career).map(({ text }) => `${text.en?.text} | ${text.es?.text}`),
      );
      const whole = wanted.filter(({ text }) => found.has(`${text.en?.text} | ${text.es?.text}`));
      expect(wanted.length).toBeGreaterThan(10);
      expect(whole.length / wanted.length).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe("jobs with dates", () => {
  const month = fc.integer({ min: 2001, max: 2024 });
  const titles = [
    ["Clerk", "Auxiliar"],
    ["Nurse aide", "Asistente"],
    ["Cashier", "Cajera"],
  ] as const;
  const job = fc.record({ title: fc.constantFrom(...titles), place: fc.constantFrom("North", "South") });

  test("find their twins exactly, whatever their order and titles", () => {
    fc.assert(
      fc.property(fc.uniqueArray(month, { minLength: 1, maxLength: 6 }), fc.array(job), (years, jobs) => {
        const inLanguage = (side: 0 | 1, order: readonly number[]) =>
          order.reduce((builder, year, at) => {
            const { title, place } = jobs[year % (jobs.length || 1)] ?? { title: titles[0], place: "" };
            return builder.job(title[side], `Clinic ${place} ${year}`, [`${at}`], `${year}-02`, `${year}-11`);
          }, new CareerBuilder(LANGUAGES[side]));
        const mine = inLanguage(0, years).build();
        const theirs = asRead(inLanguage(1, years.toReversed()).build(), "read-");
        const { career } = mergeImported(mine, theirs, NO_WISHES, newId);
        expect(career.work).toHaveLength(years.length);
        expect(career.work.every(({ position }) => position.en && position.es)).toBe(true);
        expect(career.employers).toHaveLength(years.length);
      }),
      { numRuns: counts(20, 1000) },
    );
  });
});

describe("the twin of a job", () => {
  const inEnglish = new CareerBuilder("en").job("Cashier", "Peach Market", ["Balanced the till"], "2018-01");
  const inSpanish = new CareerBuilder("es").job("Cajera", "Peach Market", ["Cuadré la caja"], "2018-01");
  const [mine, theirs] = [inEnglish.build(), asRead(inSpanish.build(), "read-")];

  test("a line with only its place in common is offered, and joined only when asked", () => {
    const first = mergeImported(mine, theirs, NO_WISHES, newId);
    expect(first.career.work[0]?.highlights.map(({ text }) => text.en?.text ?? text.es?.text)).toEqual([
      "Balanced the till",
      "Cuadré la caja",
    ]);
    expect(first.offered).toMatchObject([
      { mine: { text: "Balanced the till" }, theirs: { text: "Cuadré la caja" } },
    ]);
    const together = new Set(first.offered.map(({ theirsId }) => theirsId));
    const joined = mergeImported(mine, theirs, { ...NO_WISHES, together }, newId);
    expect(joined.career.work[0]?.highlights).toMatchObject([
      { text: { en: { text: "Balanced the till" }, es: { text: "Cuadré la caja" } } },
    ]);
    expect(joined.offered).toEqual([]);
  });

  test("its title says that setting it apart sets the whole entry apart, and why it was paired", () => {
    const { sides } = mergeImported(mine, theirs, NO_WISHES, newId);
    const [title] = sides;
    expect(title).toMatchObject({ path: "work[0].position", part: "entry" });
    expect(title?.reasons).toEqual(expect.arrayContaining(["same-name", "same-dates"]));
    const apart = new Set(sides.map(({ theirsId }) => theirsId));
    expect(mergeImported(mine, theirs, { ...NO_WISHES, apart }, newId).career.work).toHaveLength(2);
  });

  test("a summary that is set apart stays out", () => {
    const said = (text: string) => ({ text, changedAt: mine.updatedAt });
    const own = { ...mine, summary: { en: said("Ten years at a till") } };
    const read = { ...theirs, summary: { es: said("Diez años en caja") } };
    expect(mergeImported(own, read, NO_WISHES, newId).career.summary.es?.text).toBe("Diez años en caja");
    const merge = mergeImported(own, read, { ...NO_WISHES, apart: new Set(["summary"]) }, newId);
    expect(merge.career.summary).toEqual(own.summary);
  });
});

test("new lines come after the person's own", () => {
  const [own, read] = [["Answered the phones"], ["Ordered supplies", "Answered the phones", "Trained two"]];
  const mine = new CareerBuilder().job("Clerk", "Lagoon Clinic", own, "2020-01").build();
  const theirs = asRead(new CareerBuilder().job("Clerk", "Lagoon Clinic", read, "2020-01").build(), "read-");
  const { career } = mergeImported(mine, theirs, NO_WISHES, newId);
  expect(career.work[0]?.highlights.map(({ text }) => text.en?.text)).toEqual([
    "Answered the phones",
    "Ordered supplies",
    "Trained two",
  ]);
});

test("both lines are kept where the person wants both", () => {
  const mine = new CareerBuilder()
    .job("Clerk", "Lagoon Clinic", ["Answered 40 calls a day at the desk"], "2020-01")
    .build();
  const theirs = asRead(
    new CareerBuilder()
      .job("Clerk", "Lagoon Clinic", ["Answered 60 calls a day at the desk"], "2020-01")
      .build(),
    "read-",
  );
  const { differences } = mergeImported(mine, theirs, NO_WISHES, newId);
  expect(differences.map(({ path }) => path)).toEqual(["work[0].highlights[0].text.en"]);
  const choices = new Map<string, MergeChoice>([["work[0].highlights[0].text.en", "both"]]);
  const { career } = mergeImported(mine, theirs, { ...NO_WISHES, choices }, newId);
  expect(career.work[0]?.highlights.map(({ text }) => text.en?.text).toSorted()).toEqual([
    "Answered 40 calls a day at the desk",
    "Answered 60 calls a day at the desk",
  ]);
});
