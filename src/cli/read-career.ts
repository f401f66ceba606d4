import { basename } from "node:path";
import type { Career } from "#core/model/career.ts";
import { err, ok, type Result } from "#core/result.ts";
import { readResume } from "#io/importers/read-resume.ts";
import type { CommandContext } from "./command.ts";
import { importFault } from "./commands/import.ts";
import { importDeps } from "./commands/import-deps.ts";
import type { Outcome } from "./outcome.ts";
import { fileNotFound, readInput } from "./read-input.ts";

/** A career record from a file of any kind that can be imported, our own JSON first of all; else what to tell the user. */
export async function readCareer(path: string, context: CommandContext): Promise<Result<Career, Outcome>> {
  const input = await readInput(path);
  if (!input.ok) return err(fileNotFound(input.error, context));
  const read = await readResume({ name: basename(path), bytes: input.value }, importDeps());
  return read.ok ? ok(read.value.career) : err(importFault(read.error, context));
}
