import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "#core/result.ts";
import type { CommandContext } from "./command.ts";
import { fault, type Outcome } from "./outcome.ts";

export type ReadError = { readonly kind: "file-not-found"; readonly path: string };

export async function readInput(path: string): Promise<Result<Uint8Array, ReadError>> {
  try {
    return ok(await readFile(path));
  } catch {
    return err({ kind: "file-not-found", path });
  }
}

export function fileNotFound(error: ReadError, context: CommandContext): Outcome {
  return fault(error, context.t("cli:file-not-found", { path: error.path }));
}
