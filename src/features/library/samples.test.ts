import { expect, test } from "vitest";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { type LocalizedPlace, localizedPlaces } from "#core/model/localized-places.ts";
import { sideOf } from "#core/model/localized-text.ts";
import { factsOf } from "#core/review/completeness.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import { loadSample, SAMPLE_IDS } from "./samples.ts";

test("there are samples to look at", () => {
  expect(SAMPLE_IDS.length).toBeGreaterThan(5);
});

test.each(SAMPLE_IDS)("%s is a whole person, written in both languages", async (id) => {
  const career = await loadSample(id);
  expect(factsOf(career).filter((fact) => !fact.isThere)).toEqual([]);
  const lines = career.work.flatMap((role) => role.highlights.map((line) => line.text));
  expect(lines.length).toBeGreaterThan(3);
  for (const text of [career.headline, career.summary, ...lines]) {
    expect(sideOf(text, "en")).toBeDefined();
    expect(sideOf(text, "es")).toBeDefined();
  }
});

test.each(SAMPLE_IDS)("%s has no text on one side only, and none that is older than its pair", async (id) => {
  const places = localizedPlaces(await loadSample(id)).filter(({ text }) => text.en ?? text.es);
  expect(places.length).toBeGreaterThan(15);
  const isHalf = ({ text: { en, es } }: LocalizedPlace) =>
    !en?.text.trim() || !es?.text.trim() || en.changedAt !== es.changedAt;
  expect(places.filter(isHalf).map(({ path }) => path)).toEqual([]);
});

test.each(SAMPLE_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
  "%s leaves the review nothing to mend in a document in %s",
  async (id, language) => {
    const findings = reviewCareer(await loadSample(id), { language, today: "2026-10-01" });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  },
);

test.each(SAMPLE_IDS)(
  "%s is openly made up and claims no credential as live that it doesn't have",
  async (id) => {
    const career = await loadSample(id);
    expect(career.contact.email).toMatch(/@example\.com$/);
    expect(career.contact.phone).toMatch(/555-01\d\d$/);
    const known = new Set(CREDENTIALS.map((entry) => entry.abbreviation));
    const issued = career.credentials.filter(({ issuer }) => issuer === "AAPC" || issuer === "AHIMA");
    expect(issued.map(({ abbreviation }) => abbreviation).filter((letters) => !known.has(letters))).toEqual(
      [],
    );
    const live = career.credentials.filter(({ status }) => status === "active");
    expect(live.every(({ earned }) => earned !== undefined)).toBe(true);
  },
);
