import type { Command, CommandContext } from "#cli/command.ts";
import { nodeFonts } from "#cli/node-fonts.ts";
import { done, fault, type Outcome } from "#cli/outcome.ts";
import { badArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { assertNever } from "#core/assert-never.ts";
import { buildBatch } from "./build-batch.ts";
import { type BuildDeps, type BuildError, buildDocument } from "./build-document.ts";
import { findInputs } from "./build-inputs.ts";
import { type BuildOptions, type BuildOptionsError, readBuildOptions } from "./build-options.ts";

export const buildCommand: Command = {
  usage:
    "build CAREER|DIR|GLOB… [--posting FILE] [--doc resume|letter|packet] [--template ID] [--lang en|es] " +
    "[--format pdf|docx|txt|md|html|json] -o PATH|DIR [--jobs N]",
  run: async (args, context) => {
    const read = readBuildOptions(args, context.today);
    if (!read.ok) return optionsFault(read.error, context);
    const options = read.value;
    const posting = await postingFor(options, context);
    if (posting !== undefined && !posting.ok) return posting.error;
    const deps: BuildDeps = { fonts: nodeFonts(), posting: posting?.value };
    const inputs = await findInputs(options.inputs);
    return inputs.isBatch
      ? buildBatch(inputs.files, args, options, deps, context)
      : buildOne(options, deps, context);
  },
};

/** What reads postings is loaded only where there is one. */
async function postingFor({ posting }: BuildOptions, context: CommandContext) {
  if (posting === undefined) return undefined;
  const { readPostingFile } = await import("#cli/read-posting-input.ts");
  return readPostingFile(posting, context);
}

async function buildOne(options: BuildOptions, deps: BuildDeps, context: CommandContext): Promise<Outcome> {
  const career = await readCareer(options.inputs[0] ?? "", context);
  if (!career.ok) return career.error;
  const built = await buildDocument(career.value, options, options.output, deps);
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
    case "posting-needed":
      return t("cli:posting-needed");
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
