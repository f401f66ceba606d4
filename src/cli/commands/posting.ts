import type { Command } from "#cli/command.ts";
import { done } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readPostingInput } from "#cli/read-posting-input.ts";
import { withoutRulings } from "#cli/without-rulings.ts";

export const postingCommand: Command = {
  usage: "posting FILE",
  run: async (args, context) => {
    const [path, ...more] = parseArguments(args, {})?.positionals ?? [];
    if (path === undefined || more.length > 0) return badArguments("posting", postingCommand.usage, context);
    const posting = await readPostingInput(path, context);
    return posting.ok ? done(withoutRulings(posting.value)) : posting.error;
  },
};
