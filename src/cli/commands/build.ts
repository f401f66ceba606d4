import { assertNever } from "#core/assert-never.ts";
import type { Command, CommandContext } from "#cli/command.ts";
import { nodeFonts } from "#cli/node-fonts.ts";
import { done, fault, type Outcome } from "#cli/outcome.ts";
import { badArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { buildBatch } from "./build-batch.ts";
import { type BuildError, buildDocument } from "./build-document.ts";
import { findInputs } from "./build-inputs.ts";
import { type BuildOptions, type BuildOptionsError, readBuildOptions } from "./build-options.ts";

export const buildCommand: Command = {
  usage:
    "build CAREER|DIR|GLOB… [--posting FILE] [--doc resume|letter|packet] [--template ID] [--lang en|es] " +
    "[--format pdf|docx|txt|md|html|json] -o PATH|DIR [--jobs N]",
  run: async (args, context) => {
    const read = readBuildOptions(args, new Date());
    if (!read.ok) return optionsFault(read.error, context);
    const options = read.value;
    const inputs = await findInputs(options.inputs);
    return inputs.isBatch ? buildBatch(inputs.files, options, context) : buildOne(options, context);
  },
};

async function buildOne(options: BuildOptions, context: CommandContext): Promise<Outcome> {
  const career = await readCareer(options.inputs[0] ?? "", context);
  if (!career.ok) return career.error;
  const built = await buildDocument(career.value, options, options.output, nodeFonts());
  return built.ok ? done(built.value) : buildFault(built.error, context);
}

export function buildFault(error: BuildError, context: CommandContext): Outcome {
  return fault(error, buildSentence(error, context));
}

function buildSentence(error: BuildError, { t }: CommandContext): string {
  switch (error.kind) {
    case "uncovered-characters":
      return t("cli:uncovered-characters", { characters: error.characters.join(" ") });
    case "language-not-offered":
      return t("cli:language-not-offered", { template: error.template });
    case "not-written":
      return t("cli:not-written", { path: error.path });
    case "superseded":
    case "failed":
      throw new Error(`${error.kind}: only a worker says so`);
    default:
      return assertNever(error);
  }
}

function optionsFault(error: BuildOptionsError, context: CommandContext): Outcome {
  if (error.kind === "bad-arguments") return badArguments("build", buildCommand.usage, context);
  const templates = error.templates.join(", ");
  return fault(error, context.t("cli:unknown-template", { template: error.template, templates }));
}
