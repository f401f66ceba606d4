import type { Command } from "#cli/command.ts";
import { done } from "#cli/outcome.ts";
import { badArguments } from "#cli/parse-arguments.ts";
import { TEMPLATES } from "#templates/registry.ts";

export const templatesCommand: Command = {
  usage: "templates",
  run: async (args, context) => {
    if (args.length > 0) return badArguments("templates", templatesCommand.usage, context);
    const templates = TEMPLATES.map(({ id, names, tracks, languages }) => ({ id, names, tracks, languages }));
    return done({ templates });
  },
};
