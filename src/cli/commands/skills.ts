import { type CompetencyReading, readCompetencies } from "#core/career-map/read-competencies.ts";
import { occupationIdSchema } from "#core/model/ids.ts";
import type { Command, CommandContext } from "../command.ts";
import { done, type Outcome } from "../outcome.ts";
import { badArguments, parseArguments } from "../parse-arguments.ts";
import { fileNotFound, readInput } from "../read-input.ts";
import { type BatchLine, readLines } from "../read-lines.ts";

const USAGE = 'skills --text "TEXT" [--occupation ID] | skills --lines FILE.jsonl';
const OPTIONS = {
  text: { type: "string" },
  lines: { type: "string" },
  occupation: { type: "string" },
} as const;

/** The competencies that a duty line shows, with the words that show them. */
export const skillsCommand: Command = { usage: USAGE, run };

async function run(args: readonly string[], context: CommandContext): Promise<Outcome> {
  const parsed = parseArguments(args, OPTIONS);
  const { text, lines, occupation } = parsed?.values ?? {};
  const isPlain = parsed !== undefined && parsed.positionals.length === 0;
  if (isPlain && typeof text === "string" && lines === undefined) return done(await read(text, occupation));
  if (isPlain && typeof lines === "string" && text === undefined) return readFile(lines, context);
  return badArguments("skills", USAGE, context);
}

async function readFile(path: string, context: CommandContext): Promise<Outcome> {
  const file = await readInput(path);
  if (!file.ok) return fileNotFound(file.error, context);
  return { ok: true, values: readEach(readLines(new TextDecoder().decode(file.value), "text")) };
}

async function* readEach(rows: readonly BatchLine[]): AsyncIterable<unknown> {
  for (const row of rows) {
    yield row.ok
      ? await read(row.text, row.fields["occupation"])
      : { error: { kind: "bad-line", line: row.line, field: row.field } };
  }
}

/** An occupation that the map doesn't know weighs nothing. */
async function read(text: string, occupation: unknown): Promise<CompetencyReading> {
  const reading = readCompetencies(text);
  if (typeof occupation !== "string" || occupation === "") return reading;
  const { occupationById } = await import("#core/career-map/occupations.ts");
  const { weighByOccupation } = await import("#core/career-map/weigh-by-occupation.ts");
  const known = occupationById(occupationIdSchema.parse(occupation));
  return known === undefined ? reading : weighByOccupation(reading, known);
}
