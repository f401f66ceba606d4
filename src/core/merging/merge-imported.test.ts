import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Career, careerSchema } from "#core/model/career.ts";
import { careerLines } from "#core/model/career-lines.ts";
import { LANGUAGES, type Language, otherLanguage } from "#core/model/language.ts";
import { localizedPlaces } from "#core/model/localized-places.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { CareerBuilder } from "#tests/builders/career.ts";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
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
      { numRuns: 30 },
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
      { numRuns: 30 },
    );
  });

  test("with all taken from the file, nothing of it is said otherwise", () => {
    fc.assert(
      fc.property(careerArbitrary, careerArbitrary, (mine, other) => {
        const theirs = asRead(other, "read-");
        const { differences } = mergeImported(mine, theirs, NO_WISHES, newId);
        const choices = new Map(differences.map(({ path }): [string, MergeChoice] => [path, "theirs"]));
        const { career } = mergeImported(mine, theirs, { choices, apart: new Set() }, newId);
        const said = JSON.stringify(career);
        for (const { theirs: value } of differences)
          expect(said).toContain(
            JSON.stringify(
              typeof value === "object" && value !== null && "text" in value ? value.text : value,
            ),
          );
      }),
      { numRuns: 30 },
    );
  });
});

describe("the English and the Spanish of one person", () => {
  test.each(PERSONAS)("become two sides again: $path", ({ career }) => {
    for (const language of LANGUAGES) {
      const mine = oneSide(career, language);
      const theirs = asRead(oneSide(career, otherLanguage(language)), "read-");
      const merge = mergeImported(mine, theirs, NO_WISHES, newId);
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
  const { career } = mergeImported(mine, theirs, { choices, apart: new Set() }, newId);
  expect(career.work[0]?.highlights.map(({ text }) => text.en?.text).toSorted()).toEqual([
    "Answered 40 calls a day at the desk",
    "Answered 60 calls a day at the desk",
  ]);
});
