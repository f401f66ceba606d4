import fc from "fast-check";
import { expect, test } from "vitest";
import { careerArbitrary } from "#tests/builders/career-arbitrary.ts";
import { careerLines } from "./career-lines.ts";
import { localizedPlace, localizedPlaces } from "./localized-places.ts";
import { sideOf } from "./localized-text.ts";

test("every text that has a language in the record's lines has a place of the same path, and the other way round", () => {
  fc.assert(
    fc.property(careerArbitrary, (career) => {
      const lines = careerLines(career).filter(({ language }) => language !== undefined);
      const places = localizedPlaces(career).flatMap(({ path, text }) =>
        (["en", "es"] as const).flatMap((language) => {
          const words = sideOf(text, language);
          return words === undefined ? [] : [`${language} ${path} ${words}`];
        }),
      );
      const wanted = lines.map(({ path, language, text }) => `${language} ${path} ${text.trim()}`);
      expect(new Set(places)).toEqual(new Set(wanted));
    }),
    { numRuns: 40 },
  );
});

test("what is put at a place is found there, and nothing else changes", () => {
  fc.assert(
    fc.property(careerArbitrary, fc.nat(), (career, pick) => {
      const places = localizedPlaces(career);
      const place = places[pick % places.length];
      if (place === undefined) throw new Error("a record without a text");
      const draft = structuredClone(career);
      const text = { en: { text: "put here", changedAt: career.createdAt } };
      localizedPlace(draft, place.path)?.put(text);
      const changed = localizedPlaces(draft).filter(
        (after, index) => JSON.stringify(after.text) !== JSON.stringify(places[index]?.text),
      );
      expect(changed.map(({ path }) => path)).toEqual([place.path]);
      expect(localizedPlace(draft, place.path)?.text).toEqual(text);
    }),
    { numRuns: 40 },
  );
});
