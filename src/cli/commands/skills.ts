import type { Command, CommandContext } from "#cli/command.ts";
import { done, type Outcome } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { fileNotFound, readInput } from "#cli/read-input.ts";
import { type BatchLine, readLines } from "#cli/read-lines.ts";
import { readCompetencies } from "#core/career-map/read-competencies.ts";

const USAGE = 'skills --text "TEXT" [--occupation ID] | skills --lines FILE.jsonl';

export const skillsCommand: Command = {
  usage: USAGE,
  run: async (args, context) => {
    const parsed = parseArguments(args, {
      text: { type: "string" },
      lines: { type: "string" },
      occupation: { type: "string" },
    });
    const { text, lines } = parsed?.values ?? {};
    if (parsed === undefined || parsed.positionals.length > 0) return badArguments("skills", USAGE, context);
    if (typeof text === "string" && lines === undefined) return done(readCompetencies(text));
    if (typeof lines === "string" && text === undefined) return readBatch(lines, context);
    return badArguments("skills", USAGE, context);
  },
};

async function readBatch(path: string, context: CommandContext): Promise<Outcome> {
  const file = await readInput(path);
  if (!file.ok) return fileNotFound(file.error, context);
  const batch = readLines(new TextDecoder().decode(file.value), "text");
  return { ok: true, values: batch.map((line) => readOne(line, context)) };
}

function readOne(line: BatchLine, context: CommandContext): unknown {
  if (line.ok) return readCompetencies(line.text);
  const { line: number, field } = line;
  context.progress(`${context.t("cli:bad-line", { line: number, field })}\n`);
  return { error: { kind: "bad-line", line: number, field } };
}
