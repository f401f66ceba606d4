import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, extname, join } from "node:path";
import type { CommandContext } from "#cli/command.ts";
import { fault, type Outcome } from "#cli/outcome.ts";
import { type Crew, ownCrew, threadCrew } from "./build-crew.ts";
import type { BuildDeps } from "./build-document.ts";
import { type BuildJournal, openJournal } from "./build-journal.ts";
import type { BuildOptions } from "./build-options.ts";
import type { BatchLine, Decide } from "./build-record.ts";

interface Batch {
  readonly options: BuildOptions;
  readonly context: CommandContext;
  readonly crew: Crew;
  readonly journal: BuildJournal;
  /** File names that this batch has given out. */
  readonly taken: Set<string>;
}

/** One document of each record into a folder: a line a document, in the order of the records; a bad record stops no other. */
export async function buildBatch(
  files: readonly string[],
  args: readonly string[],
  options: BuildOptions,
  deps: BuildDeps,
  context: CommandContext,
): Promise<Outcome> {
  if (files.length === 0)
    return fault({ kind: "no-records", inputs: options.inputs }, context.t("cli:no-records"));
  await mkdir(options.output, { recursive: true });
  const crew = crewFor(files, args, { options, deps, context });
  const journal = await openJournal(options, context.buildThread?.href ?? "");
  return { ok: true, values: buildAll(files, { options, context, crew, journal, taken: new Set() }) };
}

/** Threads, never more than there are processors or records: one alone, too, keeps its heap within bounds. */
function crewFor(
  files: readonly string[],
  args: readonly string[],
  tools: { options: BuildOptions; deps: BuildDeps; context: CommandContext },
): Crew {
  const { buildThread, language, today } = tools.context;
  const size = Math.min(tools.options.jobs, availableParallelism(), files.length);
  return buildThread === undefined
    ? ownCrew(tools)
    : threadCrew(size, buildThread, { args: [...args], language, today });
}

/** Records asked for ahead of the one that is printed next, for each that is worked on: what waits is bounded. */
const AHEAD = 4;

async function* buildAll(files: readonly string[], batch: Batch): AsyncIterable<BatchLine> {
  const { crew, context } = batch;
  const bar = progressBar(files.length, context);
  const inOrder = nameInOrder(batch);
  const begun: Promise<BatchLine>[] = [];
  let next = 0;
  try {
    while (next < files.length || begun.length > 0) {
      for (; next < files.length && begun.length < crew.size * AHEAD; next += 1) {
        begun.push(buildNext(files[next] ?? "", batch, inOrder(), bar));
      }
      const line = await begun.shift();
      if (line !== undefined) yield line;
    }
  } finally {
    await crew.end();
    bar.end();
  }
}

async function buildNext(input: string, { crew, journal }: Batch, turn: Turn, bar: Bar): Promise<BatchLine> {
  const line = await crew.build(input, turn.decide(input));
  turn.pass();
  if ("path" in line && line.kept === undefined) {
    await journal.note(input, { path: line.path, bytes: line.bytes, pages: line.pages });
  }
  bar.step();
  return line;
}

interface Turn {
  readonly decide: (input: string) => Decide;
  /** Lets the next record have its name; also where this one has none. */
  readonly pass: () => void;
}

/** Files are named in the order of the records, whichever is read first. */
function nameInOrder(batch: Batch): () => Turn {
  let last = Promise.resolve();
  return () => {
    const before = last;
    const gate: { open?: () => void } = {};
    const own = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const pass = (): void => gate.open?.();
    last = before.then(() => own);
    return {
      pass,
      decide: (input) => async (name) => {
        await before;
        const path = join(batch.options.output, freeName(input, name, batch.taken));
        pass();
        const kept = await batch.journal.find(input, path);
        return kept === undefined ? { path } : { kept };
      },
    };
  };
}

/** Two people of one name: the second file takes its record's name along. */
function freeName(input: string, name: string, taken: Set<string>): string {
  const own = `${basename(name, extname(name))}-${basename(input, extname(input))}${extname(name)}`;
  const free = taken.has(name) ? own : name;
  taken.add(free);
  return free;
}

const BAR_WIDTH = 24;

interface Bar {
  readonly step: () => void;
  readonly end: () => void;
}

/** Drawn on a terminal only: in a file it would be noise. */
function progressBar(total: number, { progress, isTerminal }: CommandContext): Bar {
  if (isTerminal !== true) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const draw = (): void => {
    const filled = Math.round((done / total) * BAR_WIDTH);
    progress(`\r[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${done}/${total}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => progress("\n"),
  };
}
