import type { Language } from "#core/model/language.ts";
import { createCliWords } from "./cli-words.ts";
import type { Command, CommandContext } from "./command.ts";
import { fault, type Outcome } from "./outcome.ts";

/** Loaded only when called, so that a small command starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  title: async () => (await import("./commands/title.ts")).titleCommand,
  skills: async () => (await import("./commands/skills.ts")).skillsCommand,
  posting: async () => (await import("./commands/posting.ts")).postingCommand,
  match: async () => (await import("./commands/match.ts")).matchCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  build: async () => (await import("./commands/build.ts")).buildCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  templates: async () => (await import("./commands/templates.ts")).templatesCommand,
  convert: async () => (await import("./commands/convert.ts")).convertCommand,
  review: async () => (await import("./commands/review.ts")).reviewCommand,
  transfer: async () => (await import("./commands/transfer.ts")).transferCommand,
};

/** Runs one command; returns the exit status: 0 done, 1 our bug, 2 the user's input is at fault. */
export async function main(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  buildThread?: URL,
): Promise<0 | 1 | 2> {
  const { language, args } = takeLanguage(argv, environment);
  const words = await createCliWords(language);
  const context: CommandContext = {
    t: words.t,
    language,
    today: new Date().toISOString().slice(0, 10),
    progress: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    buildThread,
  };
  return print(await runCommand(args, context));
}

async function runCommand(args: readonly string[], context: CommandContext): Promise<Outcome> {
  const [name = "", ...rest] = args;
  const commands = Object.keys(COMMANDS).join(", ");
  if (name === "" || name === "--help" || name === "help") {
    context.progress(`${context.t("cli:usage", { commands })}\n`);
    return { ok: true, values: [] };
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const sentence = context.t("cli:unknown-command", { command: name, commands });
    return fault({ kind: "unknown-command", command: name }, sentence);
  }
  const command = await load();
  return command.run(rest, context);
}

async function print(outcome: Outcome): Promise<0 | 2> {
  for await (const value of outcome.values ?? []) process.stdout.write(`${JSON.stringify(value)}\n`);
  if (outcome.ok) return 0;
  if (outcome.error !== undefined) process.stdout.write(`${JSON.stringify({ error: outcome.error })}\n`);
  process.stderr.write(`${outcome.sentence}\n`);
  return 2;
}

function takeLanguage(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): { language: Language; args: string[] } {
  const args = [...argv];
  const at = args.indexOf("--ui");
  const asked = at === -1 ? undefined : args.splice(at, 2)[1];
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const language = asked ?? locale;
  return { language: language.startsWith("es") ? "es" : "en", args };
}
