import { type ParseArgsConfig, parseArgs } from "node:util";
import type { CommandContext } from "./command.ts";
import { fault, type Outcome } from "./outcome.ts";

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** Options and the rest of one command, or the fault that says how it is used. */
export function parseArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, positionals };
  } catch {
    return undefined;
  }
}

export function badArguments(command: string, usage: string, context: CommandContext): Outcome {
  return fault({ kind: "bad-arguments", command, usage }, context.t("cli:bad-arguments", { command, usage }));
}
