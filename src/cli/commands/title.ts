import { findOccupations } from "#core/career-map/find-occupations.ts";
import type { Command, CommandContext } from "../command.ts";
import { done, type Outcome } from "../outcome.ts";
import { badArguments, parseArguments } from "../parse-arguments.ts";
import { fileNotFound, readInput } from "../read-input.ts";
import { readLines } from "../read-lines.ts";

const USAGE = 'title "TEXT" [--top N] | title --lines FILE.jsonl [--top N]';
const OPTIONS = { top: { type: "string" }, lines: { type: "string" } } as const;
const DEFAULT_TOP = 5;

/** Ranks origin occupations for a job title, English or Spanish. */
export const titleCommand: Command = { usage: USAGE, run };

async function run(args: readonly string[], context: CommandContext): Promise<Outcome> {
  const parsed = parseArguments(args, OPTIONS);
  const top = topOf(parsed?.values["top"]);
  const lines = parsed?.values["lines"];
  const [title, ...rest] = parsed?.positionals ?? [];
  if (top === undefined || rest.length > 0) return badArguments("title", USAGE, context);
  if (typeof lines === "string" && title === undefined) return lookUpLines(lines, top, context);
  if (title === undefined || lines !== undefined) return badArguments("title", USAGE, context);
  return done(lookUp(title, top, context));
}

async function lookUpLines(path: string, top: number, context: CommandContext): Promise<Outcome> {
  const read = await readInput(path);
  if (!read.ok) return fileNotFound(read.error, context);
  const rows = readLines(new TextDecoder().decode(read.value), "query");
  return done(
    ...rows.map((row) =>
      row.ok
        ? lookUp(row.text, top, context)
        : { error: { kind: "bad-line", line: row.line, field: row.field } },
    ),
  );
}

function lookUp(query: string, top: number, { language }: CommandContext): unknown {
  const matches = findOccupations(query, top).map(({ occupation, soc, labels, score, matched }) => ({
    occupation,
    soc,
    label: labels[language],
    score,
    matched,
  }));
  return { query, matches };
}

function topOf(value: unknown): number | undefined {
  if (value === undefined) return DEFAULT_TOP;
  const top = Number(value);
  return Number.isInteger(top) && top > 0 ? top : undefined;
}
