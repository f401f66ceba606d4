import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command, CommandContext } from "#cli/command.ts";
import { done, fault, type Outcome } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { fileNotFound, readInput } from "#cli/read-input.ts";
import { isRecord } from "#core/is-record.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import type { ImportedCareer } from "#io/importers/imported-career.ts";
import { readResume } from "#io/importers/read-resume.ts";
import { importFault } from "./import.ts";
import { importDeps } from "./import-deps.ts";

type Shape = "career" | "json-resume";

export const convertCommand: Command = {
  usage: "convert IN OUT",
  run: async (args, context) => {
    const [from, to, ...more] = parseArguments(args, {})?.positionals ?? [];
    if (from === undefined || to === undefined || more.length > 0)
      return badArguments("convert", convertCommand.usage, context);
    const input = await readInput(from);
    if (!input.ok) return fileNotFound(input.error, context);
    const read = await readResume({ name: basename(from), bytes: input.value }, importDeps());
    if (!read.ok) return importFault(read.error, context);
    return write(to, shapeOf(to, input.value), read.value, context);
  },
};

/** The name says which shape is wanted ("x.career.json", "x.resume.json"); else it is the other one. */
function shapeOf(path: string, source: Uint8Array): Shape {
  const name = basename(path).toLowerCase();
  if (name.includes("career")) return "career";
  if (name.includes("resume")) return "json-resume";
  return isOwnRecord(source) ? "json-resume" : "career";
}

function isOwnRecord(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) && "schemaVersion" in value;
  } catch {
    return false;
  }
}

async function write(
  path: string,
  shape: Shape,
  { career, warnings }: ImportedCareer,
  context: CommandContext,
): Promise<Outcome> {
  const value = shape === "career" ? career : toJsonResume(career, career.language);
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  try {
    await writeFile(path, bytes);
  } catch {
    return fault({ kind: "not-written", path }, context.t("cli:not-written", { path }));
  }
  return done({ path, bytes: bytes.length, shape, warnings });
}
