import fc from "fast-check";
import { expect, test } from "vitest";
import { timestampSchema } from "#core/model/timestamp.ts";
import { readResume } from "#io/importers/read-resume.ts";
import { importFields } from "#io/importers/tracing/import-fields.ts";
import { type ImportReading, traceImport } from "#io/importers/tracing/import-trace.ts";
import { lettersOf } from "#io/importers/tracing/letter-stream.ts";
import { ENGLISH_RESUME, SPANISH_RESUME } from "#tests/builders/read-career.ts";
import {
  type ImportReview,
  type MoveTarget,
  type ReviewStep,
  startReview,
  takeStep,
} from "./import-review.ts";
import { settleReview } from "./settle-review.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");
let ids = 0;
const WRITING = { now: NOW, newId: () => `id-${(ids += 1)}` };

async function readingOf(text: string): Promise<ImportReading> {
  const bytes = new TextEncoder().encode(text);
  const read = await readResume({ name: "resume.txt", bytes }, { ...WRITING, now: () => NOW });
  if (!read.ok) throw new Error(read.error.kind);
  return traceImport(read.value, WRITING.newId);
}

function after(reading: ImportReading, ...steps: readonly ReviewStep[]): ImportReview {
  return steps.reduce((review, step) => takeStep(review, step, reading, WRITING), startReview(reading));
}

function lineOf({ trace }: ImportReading, words: string): number {
  return trace.lines.findIndex(({ text }) => text.includes(words));
}

const ENGLISH = await readingOf(ENGLISH_RESUME);
const SPANISH = await readingOf(SPANISH_RESUME);

test("a line moves from one job to another and is said once", () => {
  const { career } = after(ENGLISH, {
    kind: "move",
    line: lineOf(ENGLISH, "Train new staff"),
    to: { kind: "list", list: { kind: "duty", part: "work", at: 1 } },
  });
  const kept = settleReview(career);
  expect(kept.work.map(({ highlights }) => highlights.length)).toEqual([1, 2]);
  expect(kept.work[1]?.highlights[1]?.text.en?.text).toBe("Train new staff.");
});

test("of a duty over two lines the moved line goes and the other stays", () => {
  const { career } = after(ENGLISH, {
    kind: "move",
    line: lineOf(ENGLISH, "claims go out"),
    to: { kind: "tray" },
  });
  expect(career.work[0]?.highlights[0]?.text.en?.text).toBe(
    "Verify eligibility for 45 patients a day and correct demographics before",
  );
  expect(settleReview(career).unplaced.map(({ text }) => text.trim())).toContain("claims go out.");
});

test("words typed into dates are read as dates, and what is no date changes nothing", () => {
  const step = (text: string): ReviewStep => ({ kind: "write", path: "work[1].dates", text });
  expect(after(ENGLISH, step("mar 2019 – ene 2021")).career.work[1]?.dates).toEqual({
    start: "2019-03",
    end: "2021-01",
  });
  const start = startReview(ENGLISH);
  expect(takeStep(start, step("long ago"), ENGLISH, WRITING)).toBe(start);
});

test("a field that is emptied lays its line in the tray", () => {
  const { career } = after(ENGLISH, { kind: "write", path: "work[0].highlights[1].text", text: "" });
  expect(career.unplaced.map(({ text }) => text)).toContain("Train new staff.");
});

test("title and employer change places, with their lines", () => {
  const { career, answered } = after(ENGLISH, { kind: "swap", path: "work[1].position" });
  const role = career.work[1];
  expect(role?.position.en?.text).toBe("Peach Market");
  expect(career.employers.find(({ id }) => id === role?.employerId)?.name).toBe("Cashier");
  expect(answered).toEqual(["work[1].position"]);
});

function stepOf(reading: ImportReading): fc.Arbitrary<ReviewStep> {
  const paths = importFields(reading.career, "en").map(({ path }) => path);
  const target: fc.Arbitrary<MoveTarget> = fc.oneof(
    fc.constantFrom(...paths).map((path) => ({ kind: "field" as const, path })),
    fc
      .nat(1)
      .map((at) => ({ kind: "list" as const, list: { kind: "duty" as const, part: "work" as const, at } })),
    fc
      .constantFrom("skills" as const, "education" as const, "credentials" as const, "languages" as const)
      .map((kind) => ({ kind: "list" as const, list: { kind } })),
    fc.constant({ kind: "tray" as const }),
  );
  return fc.oneof(
    fc
      .tuple(fc.nat(reading.trace.lines.length - 1), target)
      .map(([line, to]) => ({ kind: "move" as const, line, to })),
    fc
      .tuple(fc.constantFrom(...paths), fc.constantFrom("", "2020", "Other words"))
      .map(([path, text]) => ({ kind: "write" as const, path, text })),
    fc.nat(1).map((at) => ({ kind: "swap" as const, path: `work[${at}].position` })),
  );
}

for (const [name, reading] of [
  ["English", ENGLISH],
  ["Spanish", SPANISH],
] as const) {
  test(`whatever is done, every line of the ${name} file stands in a field or in the tray`, () => {
    fc.assert(
      fc.property(fc.array(stepOf(reading), { minLength: 1, maxLength: 12 }), (steps) => {
        const { career, origins } = after(reading, ...steps);
        const written = [
          ...importFields(career, "en")
            .filter(({ text }) => text !== "")
            .map(({ path }) => path),
          ...career.unplaced.flatMap(({ text }, at) => (text === "" ? [] : [`unplaced[${at}]`])),
        ];
        const kept = new Set([...written.flatMap((path) => origins[path] ?? []), ...reading.trace.headings]);
        const lost = reading.trace.lines.filter(({ text }, at) => !kept.has(at) && lettersOf(text) !== "");
        expect(lost).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
}
