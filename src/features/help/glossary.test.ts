import { expect, test } from "vitest";
import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import { GLOSSARY } from "./glossary.ts";

test("each glossary term is a term of the vocabulary, or an issuer's own name", () => {
  const known = new Set(VOCABULARY.map(({ term }) => term));
  const others = GLOSSARY.filter(({ term }) => !known.has(term)).map(({ term }) => term);
  expect(GLOSSARY.length).toBeGreaterThan(20);
  expect(others).toEqual(["AAPC", "AHIMA", "CPC-A", "Practicode"]);
});
