import { basename } from "node:path";
import type { Command, CommandContext } from "#cli/command.ts";
import { done, fault, type Outcome } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { fileNotFound, readInput } from "#cli/read-input.ts";
import { isRecord } from "#core/is-record.ts";
import { toJsonResume } from "#io/exporters/json/to-json-resume.ts";
import type { ImportError } from "#io/importers/import-error.ts";
import type { ImportedCareer } from "#io/importers/imported-career.ts";
import { readResume } from "#io/importers/read-resume.ts";
import { importDeps } from "./import-deps.ts";

export const importCommand: Command = {
  usage: "import FILE [--as career|json-resume]",
  run: async (args, context) => {
    const parsed = parseArguments(args, { as: { type: "string" } });
    const [path, ...more] = parsed?.positionals ?? [];
    const shape = parsed?.values["as"] ?? "career";
    if (path === undefined || more.length > 0 || (shape !== "career" && shape !== "json-resume")) {
      return badArguments("import", importCommand.usage, context);
    }
    const input = await readInput(path);
    if (!input.ok) return fileNotFound(input.error, context);
    const read = await readResume({ name: basename(path), bytes: input.value }, importDeps());
    if (!read.ok) return importFault(read.error, context);
    return done(shape === "career" ? toOwnShape(read.value) : toJsonResumeShape(read.value));
  },
};

function toOwnShape({ career, warnings }: ImportedCareer): unknown {
  return { ...career, warnings };
}

function toJsonResumeShape({ career, warnings }: ImportedCareer): unknown {
  const resume = toJsonResume(career, career.language);
  const meta = isRecord(resume["meta"]) ? resume["meta"] : {};
  return { ...resume, meta: { ...meta, warnings } };
}

export function importFault(error: ImportError, context: CommandContext): Outcome {
  const sentence =
    error.kind === "too-large"
      ? context.t("errors:import.too-large", { limitMb: error.limitMb })
      : context.t(`errors:import.${error.kind}`);
  return fault(error, sentence);
}
