import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { Built } from "./build-document.ts";
import type { BuildOptions } from "./build-options.ts";

/** What a batch wrote, kept outside of its folder, so that one that was stopped goes on where it was. */
export interface BuildJournal {
  /** The document of a record that stands whole at its path, made from the same record in the same way. */
  readonly find: (input: string, path: string) => Promise<Built | undefined>;
  readonly note: (input: string, built: Built) => Promise<void>;
}

const entrySchema = z.object({
  made: z.string(),
  path: z.string(),
  bytes: z.number(),
  pages: z.number().nullable(),
});
type Entry = z.infer<typeof entrySchema>;

/** Opens the journal of a folder. `program` tells one version of the app from another. */
export async function openJournal(options: BuildOptions, program: string): Promise<BuildJournal> {
  const file = join(journalFolder(), `${hashOf(resolve(options.output))}.jsonl`);
  const known = await readEntries(file);
  const way = await wayOf(options, program);
  const made = async (input: string) => hashOf(`${way} ${resolve(input)} ${await stampOf(input)}`);
  return {
    find: async (input, path) => {
      const entry = known.get(path);
      if (entry === undefined || entry.made !== (await made(input))) return undefined;
      const size = await stat(path).then(
        (found) => found.size,
        () => -1,
      );
      return size === entry.bytes ? { path, bytes: entry.bytes, pages: entry.pages } : undefined;
    },
    note: async (input, built) => {
      const entry: Entry = { made: await made(input), ...built };
      // Without a place for it, a batch is built anew, no worse.
      await mkdir(dirname(file), { recursive: true })
        .then(() => appendFile(file, `${JSON.stringify(entry)}\n`))
        .catch(() => undefined);
    },
  };
}

async function readEntries(file: string): Promise<Map<string, Entry>> {
  const text = await readFile(file, "utf8").catch(() => "");
  const entries = text.split("\n").flatMap((line) => {
    const entry = entrySchema.safeParse(parsed(line));
    return entry.success ? [[entry.data.path, entry.data] as const] : [];
  });
  return new Map(entries);
}

/** A line that was cut off while it was written is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** All that decides over a document besides its record. */
async function wayOf({ posting, template, ...options }: BuildOptions, program: string): Promise<string> {
  const { inputs: _inputs, jobs: _jobs, output: _output, ...rest } = options;
  const asked = posting === undefined ? "" : await stampOf(posting);
  return JSON.stringify({ ...rest, posting, asked, template: template?.id, program });
}

async function stampOf(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file);
  return `${mtimeMs} ${size}`;
}

function journalFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "crosswalk", "batches");
}

function hashOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
