import { describe, expect, it } from "vitest";
import { printableLine, printableLines } from "#core/documents/printable-text.ts";
import { linesOf } from "#core/documents/read-tree.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { counts, report } from "#tests/torture/counts.ts";
import { DOCUMENT_DOORS } from "./document-doors.ts";
import { hostileCareer, hostileLetter, letterForHostilePosting, treesOf } from "./hostile-documents.ts";
import { HOSTILE_ADDRESSES, INJECTION_VECTORS } from "./injection-vectors-table.ts";
import { SAFE_ADDRESS } from "./live-markup.ts";
import { TEXT_DOORS } from "./text-doors.ts";

/** What the documents' fonts have; the PDF of anything else is refused before it is written. */
const SET_IN_FONTS = /^[\u0020-\u024f‘’“”–—…\u2260\u2264\u2265]*$/;
const IN_FONTS = INJECTION_VECTORS.filter((vector) => SET_IN_FONTS.test(printableLine(vector)));

/** A document begins so many vectors after the one before: each vector still goes through every door, in the full count through every field. */
const STEPS = { quick: counts(17, 1), slow: counts(43, 4) };

function documentsFrom(vectors: readonly string[], at: number) {
  let field = at;
  const wordsAt = () => {
    field += 1;
    return vectors[field % vectors.length] ?? "";
  };
  const career = hostileCareer(wordsAt);
  const letter = hostileLetter(wordsAt);
  const answer = letterForHostilePosting(career.record, wordsAt);
  const trees = treesOf(career.record, [letter.record, answer.letter]);
  return { trees, fields: career.fields + letter.fields };
}

it("every vector that has a letter to print gets onto paper, or the doors below would see nothing", () => {
  const lines = new Set<string>();
  for (let at = 0; at < INJECTION_VECTORS.length; at += STEPS.quick) {
    const { trees } = documentsFrom(INJECTION_VECTORS, at);
    for (const line of trees.flatMap(linesOf)) lines.add(line);
  }
  const paper = [...lines].join("\n");
  const absent = INJECTION_VECTORS.filter(
    (vector) => !printableLines(vector).every((line) => paper.includes(line)),
  );
  expect(absent).toEqual([]);
});

describe.each(DOCUMENT_DOORS)("$name", ({ name, write, unguarded, inspect }) => {
  const vectors = name === "pdf" ? IN_FONTS : INJECTION_VECTORS;
  const step = name === "pdf" || name === "docx" ? STEPS.slow : STEPS.quick;

  it("shows every vector as words, in every field, and nothing runs", async () => {
    let tried = 0;
    for (let at = 0; at < vectors.length; at += step) {
      const { trees, fields } = documentsFrom(vectors, at);
      for (const tree of trees) expect(await inspect(await write(tree), tree)).toEqual([]);
      tried += fields;
    }
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    expect(tried).toBeGreaterThanOrEqual(vectors.length);
    report(`${name}: ${vectors.length} vectors, ${tried} of them in fields: none runs`);
  }, 600_000);

  it("is seen through where its guard is taken away", async () => {
    const { trees } = documentsFrom(vectors, 0);
    const findings = await Promise.all(trees.map(async (tree) => inspect(await unguarded(tree), tree)));
    expect(findings.flat().length).toBeGreaterThan(0);
  });
});

describe.each(TEXT_DOORS)("$name", ({ name, write, unguarded, inspect }) => {
  it("takes every vector for words", () => {
    const findings = INJECTION_VECTORS.flatMap((vector) => inspect(write(vector), vector));
    expect(findings).toEqual([]);
    expect(INJECTION_VECTORS.length).toBeGreaterThanOrEqual(100);
    report(`${name}: ${INJECTION_VECTORS.length} vectors: none gets out of its place`);
  });

  it("is seen through where its guard is taken away", () => {
    expect(INJECTION_VECTORS.flatMap((vector) => inspect(unguarded(vector), vector)).length).toBeGreaterThan(
      5,
    );
  });
});

it("an address that runs or leads elsewhere than to a page is refused, and one that is kept leaves no file's mark-up", async () => {
  const { record } = hostileCareer(() => "words");
  let kept = 0;
  for (const url of HOSTILE_ADDRESSES) {
    const career = parseCareer({ ...record, links: [{ id: "link", url }] });
    if (!career.ok) continue;
    kept += 1;
    expect(career.value.links.map((link) => link.url)).toEqual([expect.stringMatching(SAFE_ADDRESS)]);
    for (const tree of treesOf(career.value, [hostileLetter(() => "words").record])) {
      for (const { write, inspect } of DOCUMENT_DOORS)
        expect(await inspect(await write(tree), tree)).toEqual([]);
    }
  }
  expect(kept).toBeGreaterThan(0);
  expect(HOSTILE_ADDRESSES.length - kept).toBeGreaterThan(10);
  report(
    `${HOSTILE_ADDRESSES.length} addresses: ${HOSTILE_ADDRESSES.length - kept} refused, ${kept} kept as links`,
  );
}, 120_000);
