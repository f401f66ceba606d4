import { readFileSync } from "node:fs";
import { findOccupations } from "#core/career-map/find-occupations.ts";
import { readCompetencies } from "#core/career-map/read-competencies.ts";
import { transferReport } from "#core/career-map/transfer-report.ts";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { writeLetter } from "#core/letters/write-letter.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { Career } from "#core/model/career.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { timestampSchema } from "#core/model/timestamp.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import { exportDocument } from "#io/exporters/export-document.ts";
import { readResume } from "#io/importers/read-resume.ts";
import { proveFile } from "#io/proof/prove-file.ts";
import { createSpellers, readSpelling } from "#io/spelling/read-spelling.ts";
import { templateOf } from "#templates/registry.ts";
import { letterOf } from "#tests/documents/document-fixtures.ts";
import { type Measured, measure } from "./measure.ts";
import { pdfJsPlainText, pdfKitByHand, reactPdfUntagged } from "./references.ts";

export interface Row {
  readonly name: string;
  readonly time: Measured;
  /** p50 against a yardstick of the same run. */
  readonly ratios?: Readonly<Record<string, number>>;
  /** What the time may be at most, p50 in milliseconds, where one is promised. */
  readonly most?: number;
}

const TODAY = "2026-11-25";
const NOW = timestampSchema.parse("2026-11-25T12:00:00.000Z");
const fonts = async (file: string): Promise<Uint8Array> => readFileSync(`public/fonts/${file}`);

function sample(): Career {
  const parsed = parseCareer(JSON.parse(readFileSync("templates/first-coder/sample.json", "utf8")));
  if (!parsed.ok) throw new Error("the sample is not a record");
  return parsed.value;
}

/** A record long enough for two full pages. */
function twoPages(career: Career): Career {
  const work = [0, 1].flatMap((copy) =>
    career.work.map((role) => ({ ...role, id: `${role.id}-${copy}` as typeof role.id })),
  );
  return { ...career, work };
}

/** Every measured piece of work that needs no browser. */
export async function benchCore(): Promise<Row[]> {
  return [...(await benchWords()), ...(await benchDocuments())];
}

async function benchWords(): Promise<Row[]> {
  const career = sample();
  const text = readFileSync("tests/fixtures/postings/en-hospital-wall-ashgrove.txt", "utf8");
  const posting = readPosting(text);
  const match = matchPosting(posting, career, { today: TODAY });
  let id = 0;
  const letter = () =>
    writeLetter({
      career,
      posting,
      postingText: text,
      match,
      language: "en",
      kind: "posting",
      tone: "plain",
      length: "one-page",
      today: TODAY,
      newId: () => `id-${(id += 1)}`,
    });
  const spelling = await readSpelling(
    new Set(["en"]),
    createSpellers(async (language) => readFileSync(`public/dictionaries/${language}.zip`)),
  );
  const titles = [
    "pharmacy tech",
    "cajera de supermercado",
    "front desk at a dentist",
    "68W",
    "recepcionsta medica",
  ];
  const line =
    "Verified insurance eligibility for 40 patients a day and corrected rejected claims with the billing office";
  let at = 0;
  return [
    {
      name: "title lookup",
      time: await measure(() => findOccupations(titles[(at += 1) % titles.length] ?? ""), 300),
      most: 2,
    },
    { name: "duty line", time: await measure(() => readCompetencies(line), 300), most: 1 },
    { name: "posting", time: await measure(() => readPosting(text), 40), most: 30 },
    {
      name: "match",
      time: await measure(() => matchPosting(posting, career, { today: TODAY }), 40),
      most: 20,
    },
    { name: "letter", time: await measure(letter, 40), most: 20 },
    {
      name: "review with spelling",
      time: await measure(() => reviewCareer(career, { language: "en", today: TODAY, spelling }), 40),
      most: 50,
    },
    {
      name: "transfer report",
      time: await measure(() => transferReport(career, { language: "en", today: TODAY }), 20),
    },
  ];
}

async function benchDocuments(): Promise<Row[]> {
  const career = twoPages(sample());
  const [view] = career.views;
  const template = templateOf("first-coder");
  if (view === undefined) throw new Error("no view");
  const tree = composeResume(career, view, template, TODAY);
  const file = async (format: "pdf" | "docx"): Promise<Uint8Array> => {
    const made = await exportDocument(tree, template, format, fonts);
    if (!made.ok) throw new Error(made.error.kind);
    return made.value;
  };
  const [pdfBytes, docxBytes] = [await file("pdf"), await file("docx")];
  const page = composeLetter(career, letterOf("en"), "letter", TODAY);
  const letter = async () => exportDocument(page, template, "pdf", fonts);
  const deps = { newId: () => "id", now: () => NOW };
  let edits = 0;
  /** As while someone types: one line is new each time. */
  const edited = (): DocumentTree => {
    const [duty] = career.work;
    const text = { en: { text: `Registered ${(edits += 1)} patients`, changedAt: NOW } };
    const work = career.work.map((role) => (role === duty ? { ...role, summary: text } : role));
    return composeResume({ ...career, work }, view, template, TODAY);
  };
  const tagged = await measure(() => exportDocument(edited(), template, "pdf", fonts), 25);
  const untagged = await measure(() => reactPdfUntagged(edited()), 25);
  const byHand = await measure(() => pdfKitByHand(edited()), 25);
  const importPdf = await measure(() => readResume({ name: "resume.pdf", bytes: pdfBytes }, deps), 15);
  const plain = await measure(() => pdfJsPlainText(pdfBytes), 15);
  return [
    { name: "compose resume", time: await measure(() => composeResume(career, view, template, TODAY), 100) },
    {
      name: `PDF, two pages, one line changed (${Math.round(pdfBytes.length / 1000)} kB)`,
      time: tagged,
      ratios: { "untagged react-pdf": tagged.p50 / untagged.p50, "pdfkit by hand": tagged.p50 / byHand.p50 },
    },
    { name: "PDF, one-page letter", time: await measure(letter, 25), most: 15 },
    { name: "proof of a PDF", time: await measure(() => proveFile(tree, "pdf", pdfBytes), 15), most: 120 },
    { name: "proof of a DOCX", time: await measure(() => proveFile(tree, "docx", docxBytes), 15), most: 120 },
    { name: "DOCX", time: await measure(() => file("docx"), 25), most: 15 },
    {
      name: "import PDF",
      time: importPdf,
      ratios: { "plain pdf.js text": importPdf.p50 / plain.p50 },
      most: 150,
    },
    {
      name: "import DOCX",
      time: await measure(() => readResume({ name: "resume.docx", bytes: docxBytes }, deps), 25),
      most: 100,
    },
  ];
}
