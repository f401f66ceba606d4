import { ok, type Result } from "#core/result.ts";
import { now } from "#io/browser/clock.ts";
import { newId } from "#io/browser/new-id.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import { readPostingText } from "#io/importers/posting/read-posting-text.ts";
import { type ResumeFile, readResume } from "#io/importers/read-resume.ts";
import { type ImportReading, traceImport } from "#io/importers/tracing/import-trace.ts";
import { answerCalls } from "./answer-calls.ts";

export interface ImportQuestion {
  readonly wanted: "career" | "posting";
  readonly file: ResumeFile;
}
export type ImportAnswer =
  | { readonly wanted: "career"; readonly read: Result<ImportReading, ImportError> }
  | { readonly wanted: "posting"; readonly read: Result<string, ImportError> };

answerCalls<ImportQuestion, ImportAnswer>(
  self,
  async ({ wanted, file }) =>
    wanted === "career"
      ? { wanted, read: await readTraced(file) }
      : { wanted, read: await readPostingText(file.bytes) },
  () => [],
);

async function readTraced(file: ResumeFile): Promise<Result<ImportReading, ImportError>> {
  const read = await readResume(file, { newId, now });
  return read.ok ? ok(traceImport(read.value, newId)) : read;
}
