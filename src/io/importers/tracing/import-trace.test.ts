import { expect, test } from "vitest";
import type { Career } from "#core/model/career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { readResume } from "#io/importers/read-resume.ts";
import { ENGLISH_RESUME, SPANISH_RESUME } from "#tests/builders/read-career.ts";
import { frontDeskDocx } from "#tests/fixtures/resume-docx.ts";
import { importFields } from "./import-fields.ts";
import { type ImportTrace, traceImport } from "./import-trace.ts";
import { lettersOf } from "./letter-stream.ts";

const NOW = timestampSchema.parse("2026-01-02T03:04:05.000Z");

async function traced(content: string | Uint8Array): Promise<{ career: Career; trace: ImportTrace }> {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = await readResume({ name: "resume.txt", bytes }, { newId, now: () => NOW });
  if (!read.ok) throw new Error(read.error.kind);
  return traceImport(read.value, newId);
}

function linesOf({ lines, origins }: ImportTrace, path: string): string[] {
  return (origins[path] ?? []).map((number) => lines[number]?.text ?? "");
}

test("a field knows its line, and a duty over two lines knows both", async () => {
  const { trace } = await traced(ENGLISH_RESUME);
  expect(linesOf(trace, "contact.phone")).toEqual([
    "Macon, GA | (478) 555-0112 | ruth.adeyemi@example.com | linkedin.com/in/ruth-adeyemi-sample",
  ]);
  expect(linesOf(trace, "work[0].highlights[0].text").map((line) => line.trim())).toEqual([
    "• Verify eligibility for 45 patients a day and correct demographics before",
    "claims go out.",
  ]);
  expect(linesOf(trace, "work[1].dates")).toEqual(["Cashier | Peach Market | 2018 - 2021"]);
});

test("the same title twice leads to two lines", async () => {
  const { trace } = await traced(
    "Ida Roe\n\nEXPERIENCE\nCashier, Peach Market, 2018 - 2019\n- Balanced the drawer.\n\nCashier, Plum Market, 2015 - 2017\n- Opened the store.\n",
  );
  expect(linesOf(trace, "work[0].position")).toEqual(["Cashier, Peach Market, 2018 - 2019"]);
  expect(linesOf(trace, "work[1].position")).toEqual(["Cashier, Plum Market, 2015 - 2017"]);
});

for (const [language, text] of [
  ["English", ENGLISH_RESUME],
  ["Spanish", SPANISH_RESUME],
  ["a file from Word", new Uint8Array(await frontDeskDocx())],
  ["a file with a line that says nothing known", `${ENGLISH_RESUME}\nQwx zzv plmk\n`],
] as const) {
  test(`every line of ${language} ends in a field, in the tray or names a part; every field has a line`, async () => {
    const { career, trace } = await traced(text);
    const named = new Set([...Object.values(trace.origins).flat(), ...trace.headings]);
    const lost = trace.lines.filter((_, number) => !named.has(number)).map((line) => line.text);
    expect(trace.lines.length).toBeGreaterThan(15);
    expect(lost.filter((line) => /\p{L}/u.test(line))).toEqual([]);
    const written = importFields(career, "en").filter((field) => field.text !== "");
    expect(written.length).toBeGreaterThan(15);
    expect(written.filter(({ path }) => trace.origins[path] === undefined)).toEqual([]);
  });
}

test("a line is never linked to a field whose words it does not hold", async () => {
  const { career, trace } = await traced(ENGLISH_RESUME);
  const words = importFields(career, "en").filter(({ kind, text }) => kind === "words" && text !== "");
  expect(words.length).toBeGreaterThan(5);
  for (const { path, text } of words) {
    const said = lettersOf(linesOf(trace, path).join(""));
    expect(said).toContain(lettersOf(text));
  }
});

test("a title and an employer that only their order tells apart are asked about", async () => {
  const { trace, career } = await traced(
    "Ida Roe\nida@example.com\n\nEXPERIENCE\nZephyr | Quill Moss | 2018 - 2019\n- Balanced the drawer.\n",
  );
  expect(career.work).toHaveLength(1);
  expect(trace.doubts).toContainEqual({ kind: "order", path: "work[0].position" });
  const sure = await traced(ENGLISH_RESUME);
  expect(sure.trace.doubts).toEqual([]);
});
