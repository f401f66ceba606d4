import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#core/documents/block.ts";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import type { Career } from "#core/model/career.ts";
import { type Letter, letterSchema } from "#core/model/letter.ts";
import { findPatientData } from "#core/privacy/find-patient-data.ts";
import { PATIENT_DATUM_KINDS, type PatientDatumKind } from "#core/privacy/patient-datum.ts";
import { templateOf } from "#templates/registry.ts";
import { PATIENT_LINES } from "#tests/builders/patient-lines.ts";
import { TODAY } from "#tests/documents/document-fixtures.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { hostileCareer } from "./hostile-documents.ts";

const SEED = 20_261_126;

/** Documents in both languages with these lines in every field, the person's own name and address aside. */
function documentsWith(lines: readonly string[], notPatients: readonly string[] = []) {
  const { contact } = hostileCareer(() => "words").record;
  const { record, fields } = hostileCareer((field) => lines[field % lines.length] ?? "");
  const career: Career = { ...record, contact, notPatients: [...notPatients] };
  const template = templateOf("first-coder");
  const trees = career.views.map((view) => composeResume(career, view, template, TODAY));
  return { trees: [...trees, composeLetter(career, letterWith(lines), "letter", TODAY)], fields };
}

/** The planted bug: a mask that takes nothing for a patient's. */
function unmaskedWith(lines: readonly string[]): readonly DocumentTree[] {
  return documentsWith(lines, lines.flatMap(quotesIn)).trees;
}

function quotesIn(line: string): string[] {
  return findPatientData(line).map(({ quote }) => quote);
}

function letterWith(lines: readonly string[]): Letter {
  const sources = [{ kind: "phrase", phrase: "fixture" }];
  return letterSchema.parse({
    language: "en",
    date: TODAY,
    employer: "Lakeside Clinic",
    salutation: "Dear Ms. Rivera,",
    closing: "Sincerely,",
    paragraphs: [
      { id: "own", purpose: "opening", sentences: [], ownText: lines.join(". ") },
      { id: "composed", purpose: "proof", sentences: lines.map((text) => ({ text, sources })) },
    ],
  });
}

function drawn(kind: PatientDatumKind, count: number): string[] {
  return fc.sample(PATIENT_LINES[kind], { numRuns: count, seed: SEED });
}

/** The patients' data that can be read in the documents. */
function readableIn(trees: readonly DocumentTree[], lines: readonly string[]): string[] {
  const paper = trees.flatMap(linesOf).join("\n");
  return lines.flatMap(quotesIn).filter((quote) => paper.includes(quote));
}

describe.each(PATIENT_DATUM_KINDS)("a patient's data: %s", (kind) => {
  it("gets into no document, whatever field it was written in", () => {
    const lines = drawn(kind, counts(40, 500));
    let tried = 0;
    for (let at = 0; at < lines.length; at += 5) {
      const some = lines.slice(at, at + 5);
      const { trees, fields } = documentsWith(some);
      expect(readableIn(trees, some)).toEqual([]);
      tried += fields;
    }
    expect(tried).toBeGreaterThan(lines.length);
    report(`${kind}: ${lines.length} lines in ${tried} fields: none on paper`);
  });
});

describe("a mask with a planted bug is seen through", () => {
  const lines = PATIENT_DATUM_KINDS.flatMap((kind) => drawn(kind, 1));

  it.each(PATIENT_DATUM_KINDS)("that isn't there at all: %s", (kind) => {
    const own = drawn(kind, 5);
    const trees = unmaskedWith(own);
    expect(readableIn(trees, own).length).toBeGreaterThan(0);
    for (const tree of trees) expect(readableIn([tree], own).length).toBeGreaterThan(0);
  });

  it("that forgets any one part of a document", () => {
    const masked = documentsWith(lines).trees;
    const plain = unmaskedWith(lines);
    let parts = 0;
    for (const [at, tree] of masked.entries()) {
      for (const [place, block] of tree.blocks.entries()) {
        const forgotten = plain[at]?.blocks[place];
        if (forgotten === undefined || isSaidOpenly(block)) continue;
        const blocks = tree.blocks.with(place, forgotten);
        expect(readableIn([{ ...tree, blocks }], lines).length).toBeGreaterThan(0);
        parts += 1;
      }
    }
    expect(parts).toBeGreaterThan(10);
  });
});

/** What holds only the person's own words about themselves or the employer. */
function isSaidOpenly(block: Block): boolean {
  return block.kind === "paragraph" && block.role !== "body";
}
