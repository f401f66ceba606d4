import { parentPort, workerData } from "node:worker_threads";
import { createCliWords } from "./cli-words.ts";
import type { CommandContext } from "./command.ts";
import { readBuildOptions } from "./commands/build-options.ts";
import { buildRecord, type Decide, type Decision } from "./commands/build-record.ts";
import { type FromThread, type ToThread, threadStartSchema } from "./commands/build-thread-messages.ts";
import { nodeFonts } from "./node-fonts.ts";

/** One thread of a batch: builds the records that it is sent, one after the other. */
async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const start = threadStartSchema.parse(workerData);
  const words = await createCliWords(start.language);
  const context: CommandContext = {
    t: words.t,
    language: start.language,
    today: start.today,
    progress: () => {},
  };
  const read = readBuildOptions(start.args, start.today);
  if (!read.ok) throw new Error("A batch began with arguments that can't be read");
  const { posting: path } = read.value;
  const posting = path === undefined ? undefined : await readPosting(path, context);
  const deps = { fonts: nodeFonts(), posting: posting?.ok ? posting.value : undefined };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread, not a window
  const say = (message: FromThread): void => port.postMessage(message);

  const asked: { answer?: (decision: Decision) => void } = {};
  const decide: Decide = (name) =>
    new Promise((resolve) => {
      asked.answer = resolve;
      say({ kind: "named", name });
    });
  port.on("message", (message: ToThread) => {
    if (message.kind === "decided") asked.answer?.(message.decision);
    else
      void buildRecord(message.input, decide, { options: read.value, deps, context }).then((line) =>
        say({ kind: "built", line }),
      );
  });
}

async function readPosting(path: string, context: CommandContext) {
  const { readPostingFile } = await import("./read-posting-input.ts");
  return readPostingFile(path, context);
}

if (parentPort !== null) await serve(parentPort);
