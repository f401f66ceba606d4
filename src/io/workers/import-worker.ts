import { assertNever } from "#core/assert-never.ts";
import type { Language } from "#core/model/language.ts";
import { err, ok, type Result } from "#core/result.ts";
import { now } from "#io/browser/clock.ts";
import { newId } from "#io/browser/new-id.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import type { ImportedCareer } from "#io/importers/imported-career.ts";
import { readPostingText } from "#io/importers/posting/read-posting-text.ts";
import { type ResumeFile, readResume, readScannedResume } from "#io/importers/read-resume.ts";
import type { ScanProgress } from "#io/importers/scan/read-scan.ts";
import type { ScanError } from "#io/importers/scan/scan-error.ts";
import { sniffFormat } from "#io/importers/sniff-format.ts";
import { type ImportReading, traceImport } from "#io/importers/tracing/import-trace.ts";
import { answerCalls } from "./answer-calls.ts";

/** `scan`: a picture of text, which is read as one when the person asks for it. */
export type UnreadReason = ImportError | { readonly kind: "scan" };

export type ImportQuestion =
  | { readonly wanted: "career" | "posting"; readonly file: ResumeFile }
  /** In the language of the text. */
  | { readonly wanted: "scan"; readonly file: ResumeFile; readonly language: Language };
export type ImportAnswer =
  | { readonly wanted: "career"; readonly read: Result<ImportReading, UnreadReason> }
  | { readonly wanted: "scan"; readonly read: Result<ImportReading, ScanError> }
  | { readonly wanted: "posting"; readonly read: Result<string, ImportError> };

type Tell = (progress: ScanProgress) => void;

answerCalls<ImportQuestion, ImportAnswer>(
  self,
  async (question, tell) => {
    const { wanted, file } = question;
    switch (wanted) {
      case "career":
        return { wanted, read: await readFile(file, tell) };
      case "scan":
        return { wanted, read: await readPictures(file, question.language, tell) };
      case "posting":
        return { wanted, read: await readPostingText(file.bytes) };
      default:
        return assertNever(wanted);
    }
  },
  () => [],
);

async function readFile(file: ResumeFile, tell: Tell): Promise<Result<ImportReading, UnreadReason>> {
  const format = sniffFormat(file.bytes);
  const onPage = (page: number, pages: number) => tell({ stage: "page", page, pages, share: 0 });
  const read = await readResume(file, { newId, now, onPage });
  if (read.ok) return traced(read);
  const isScan = format === "picture" || (format === "pdf" && read.error.kind === "no-text");
  return isScan && read.error.kind !== "too-large" ? err({ kind: "scan" }) : read;
}

async function readPictures(
  file: ResumeFile,
  language: Language,
  onProgress: Tell,
): Promise<Result<ImportReading, ScanError>> {
  const { BROWSER_PARTS, openPages, openTextPages } = await import("#io/importers/scan/browser-scan.ts");
  const scan = {
    language,
    parts: BROWSER_PARTS,
    openPages: () => openPages(file.bytes),
    textPages: () => openTextPages(file.bytes),
    onProgress,
  };
  return traced(await readScannedResume(scan, { newId, now }));
}

function traced<E>(read: Result<ImportedCareer, E>): Result<ImportReading, E> {
  return read.ok ? ok(traceImport(read.value, newId)) : read;
}
