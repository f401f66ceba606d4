import type { Command } from "#cli/command.ts";
import { done } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { transferReport } from "#core/career-map/transfer-report.ts";
import { trackSchema } from "#core/model/track.ts";

export const transferCommand: Command = {
  usage: `transfer CAREER.json [--target ${trackSchema.options.join("|")}]`,
  run: async (args, context) => {
    const parsed = parseArguments(args, { target: { type: "string" } });
    const [path, ...more] = parsed?.positionals ?? [];
    const target = trackSchema.optional().safeParse(parsed?.values["target"]);
    if (path === undefined || more.length > 0 || !target.success) {
      return badArguments("transfer", transferCommand.usage, context);
    }
    const career = await readCareer(path, context);
    if (!career.ok) return career.error;
    const { today } = context;
    const { language } = career.value;
    return done(
      transferReport(career.value, { language, today, ...(target.data && { target: target.data }) }),
    );
  },
};
