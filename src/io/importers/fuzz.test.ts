import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Career } from "#core/model/career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import { ENGLISH_RESUME, readCareer, SPANISH_RESUME } from "#tests/builders/read-career.ts";
import { linkedInFile, resumeFile } from "#tests/e2e/import-files.ts";
import { counts } from "#tests/torture/counts.ts";
import type { ImportedCareer } from "./imported-career.ts";
import { readResume } from "./read-resume.ts";
import { traceImport } from "./tracing/import-trace.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");
/** No file may take longer, in milliseconds. */
const LONGEST = 10_000;

const MARKDOWN = `# Ruth Adeyemi

ruth@example.com | (478) 555-0105

## Experience

### Coder
**Ocmulgee Clinic**, Macon, GA | *Mar 2021 – Present*

- Code 40 visits a day

## Certifications

| Credential | Issuer | Date |
| --- | --- | --- |
| CPC-A | AAPC | 2024-05 |
`;
const RTF =
  "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Noem\\'ed Barrera\\par Cajera\\par \\par EXPERIENCIA\\par\\b Cajera\\b0\\tab 2019 - 2021\\par Tienda Sol, Austin, TX\\par{\\pntext\\'b7\\tab}Cobr\\u233? copagos\\par \\par HABILIDADES\\par CPT, Epic\\par}";

type Change = (bytes: Uint8Array) => Uint8Array;

const flips: fc.Arbitrary<Change> = fc
  .array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 })
  .map((changes) => (bytes) => {
    const changed = bytes.slice();
    for (const [at, value] of changes) changed[at % Math.max(1, changed.length)] = value;
    return changed;
  });
const cuts: fc.Arbitrary<Change> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([one, other]) => (bytes) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    return bytes.slice(Math.floor(from * bytes.length), Math.ceil(to * bytes.length));
  });
const shuffles: fc.Arbitrary<Change> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((keys) => (bytes) => {
    const lines = strFromU8(bytes, true).split("\n");
    const keyed = lines.map((line, index) => ({ line, key: keys[index % keys.length] ?? 0 }));
    return strToU8(
      keyed
        .toSorted((a, b) => a.key - b.key)
        .map(({ line }) => line)
        .join("\n"),
      true,
    );
  });
const mutations = fc.array(fc.oneof(flips, cuts, shuffles), { minLength: 1, maxLength: 3 });

/** A file with words never becomes a record without any of them; in RTF, words may be orders to the typesetter. */
function holdsWordOf(text: string, career: Career): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  const { $schema: _, ...resume } = toJsonResume(career, career.language);
  const held = JSON.stringify([resume, career.unplaced]);
  return words.length === 0 || words.some((word) => held.includes(word));
}

const TEXTS = { english: ENGLISH_RESUME, spanish: SPANISH_RESUME, markdown: MARKDOWN, rtf: RTF };

async function readSoon(name: string, bytes: Uint8Array) {
  const start = performance.now();
  const result = await readResume({ name, bytes }, { newId: () => "id", now: () => NOW });
  expect(performance.now() - start).toBeLessThan(LONGEST);
  return result;
}

/** No file that is taken becomes a record without a word, unless it holds nothing but the names of fields. */
function holdsSomething(imported: ImportedCareer): boolean {
  const { career, trace } = traceImport(imported, () => "id");
  const { $schema: _, ...resume } = toJsonResume(career, career.language);
  const isOfNames = trace.headings.length > 0 && trace.headings.length === trace.lines.length;
  return isOfNames || /[\p{L}\p{N}]/u.test(JSON.stringify([Object.values(resume), career.unplaced]));
}

describe("damaged texts", () => {
  it.each(Object.entries(TEXTS))(
    "%s: each ends in a record that holds something or in an error, soon",
    async (name, text) => {
      const source = strToU8(text);
      const kinds = new Set<string>();
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const bytes = changes.reduce<Uint8Array>((sofar, change) => change(sofar), source);
          const result = await readSoon(name, bytes);
          kinds.add(result.ok ? "read" : result.error.kind);
          if (result.ok && name !== "rtf")
            expect(holdsWordOf(strFromU8(bytes, true), result.value.career)).toBe(true);
        }),
        { numRuns: counts(300, 1250), seed: 20_260_115 },
      );
      expect(kinds).toContain("read");
    },
    120_000,
  );

  it("reads the undamaged ones", async () => {
    for (const text of Object.values(TEXTS)) expect((await readCareer(text)).contact.name).not.toBe("");
  });
});

const FILES = {
  pdf: async () => (await resumeFile("pdf", "en")).buffer,
  docx: async () => (await resumeFile("docx", "es")).buffer,
  linkedin: async () => linkedInFile("en").buffer,
  json: async () => strToU8(JSON.stringify(toJsonResume(await readCareer(ENGLISH_RESUME), "en"))),
} as const;

describe("damaged files", () => {
  it.each(Object.entries(FILES))(
    "%s: each ends in a record that holds something or in an error, soon",
    async (name, make) => {
      const source = new Uint8Array(await make());
      const kinds = new Set<string>();
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const bytes = changes.reduce<Uint8Array>((sofar, change) => change(sofar), source);
          const result = await readSoon(name, bytes);
          kinds.add(result.ok ? "read" : result.error.kind);
          if (result.ok) expect(holdsSomething(result.value)).toBe(true);
        }),
        { numRuns: counts(60, 1250), seed: 20_261_125 },
      );
      // Neither all refused nor all taken: the damage reached the readers.
      expect(kinds.size).toBeGreaterThan(1);
    },
    240_000,
  );
});
