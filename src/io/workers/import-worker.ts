import type { Result } from "#core/result.ts";
import { now } from "#io/browser/clock.ts";
import { newId } from "#io/browser/new-id.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import type { ImportedCareer } from "#io/importers/imported-career.ts";
import { type ResumeFile, readResume } from "#io/importers/read-resume.ts";
import { answerCalls } from "./answer-calls.ts";

export type ImportQuestion = ResumeFile;
export type ImportAnswer = Result<ImportedCareer, ImportError>;

answerCalls<ImportQuestion, ImportAnswer>(
  self,
  (file) => readResume(file, { newId, now }),
  () => [],
);
