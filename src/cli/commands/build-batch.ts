import { mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { CommandContext } from "#cli/command.ts";
import { fault, type Outcome } from "#cli/outcome.ts";
import { readCareer } from "#cli/read-career.ts";
import { fileNameFor } from "#core/documents/file-name.ts";
import type { Career } from "#core/model/career.ts";
import { type BuildDeps, buildDocument } from "./build-document.ts";
import type { BuildOptions } from "./build-options.ts";

interface Batch {
  readonly options: BuildOptions;
  readonly context: CommandContext;
  readonly deps: BuildDeps;
  /** File names that this batch has given out. */
  readonly taken: Set<string>;
}

/** One document of each record into a folder: a line a document, in the order of the records; a bad record stops no other. */
export async function buildBatch(
  files: readonly string[],
  options: BuildOptions,
  deps: BuildDeps,
  context: CommandContext,
): Promise<Outcome> {
  if (files.length === 0)
    return fault({ kind: "no-records", inputs: options.inputs }, context.t("cli:no-records"));
  await mkdir(options.output, { recursive: true });
  const batch = { options, context, deps, taken: new Set<string>() };
  return { ok: true, values: buildAll(files, batch) };
}

async function* buildAll(files: readonly string[], batch: Batch): AsyncIterable<unknown> {
  const { jobs } = batch.options;
  for (let done = 0; done < files.length; done += jobs) {
    showProgress(done, files.length, batch.context);
    yield* await buildSome(files.slice(done, done + jobs), batch);
  }
  showProgress(files.length, files.length, batch.context);
  batch.context.progress("\n");
}

/** Files are named in the order of the records, whichever is read first. */
async function buildSome(files: readonly string[], batch: Batch): Promise<unknown[]> {
  const read = await Promise.all(files.map((file) => readCareer(file, batch.context)));
  const named = files.map((input, index) => {
    const career = read[index];
    return career?.ok
      ? { input, career: career.value, name: freeName(input, career.value, batch) }
      : { input, career };
  });
  return Promise.all(
    named.map(async (each) => {
      if (each.name === undefined) return { input: each.input, error: errorOf(each.career?.error) };
      const path = join(batch.options.output, each.name);
      const built = await buildDocument(each.career, batch.options, path, batch.deps);
      return built.ok ? { input: each.input, ...built.value } : { input: each.input, error: built.error };
    }),
  );
}

function errorOf(outcome: Outcome | undefined): unknown {
  return outcome === undefined || outcome.ok ? undefined : outcome.error;
}

/** Two people of one name: the second file takes its record's name along. */
function freeName(input: string, career: Career, { options, deps, taken }: Batch): string {
  const language = options.language ?? career.views[0]?.language ?? career.language;
  const name = fileNameFor({
    name: career.contact.name,
    kind: options.kind,
    language,
    employer: deps.posting?.posting.employer ?? undefined,
    extension: options.format,
  });
  const own = `${basename(name, extname(name))}-${basename(input, extname(input))}${extname(name)}`;
  const free = taken.has(name) ? own : name;
  taken.add(free);
  return free;
}

const BAR_WIDTH = 24;

function showProgress(done: number, total: number, { progress }: CommandContext): void {
  const filled = Math.round((done / total) * BAR_WIDTH);
  progress(`\r[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${done}/${total}`);
}
