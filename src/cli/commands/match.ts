import type { Command } from "#cli/command.ts";
import { done } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { readPostingInput } from "#cli/read-posting-input.ts";
import { withoutRulings } from "#cli/without-rulings.ts";
import { matchPosting } from "#core/matching/match-posting.ts";

export const matchCommand: Command = {
  usage: "match CAREER.json POSTING",
  run: async (args, context) => {
    const [careerPath, postingPath, ...more] = parseArguments(args, {})?.positionals ?? [];
    if (careerPath === undefined || postingPath === undefined || more.length > 0) {
      return badArguments("match", matchCommand.usage, context);
    }
    const career = await readCareer(careerPath, context);
    if (!career.ok) return career.error;
    const posting = await readPostingInput(postingPath, context);
    if (!posting.ok) return posting.error;
    const match = matchPosting(posting.value, career.value, { today: context.today });
    return done(withoutRulings(match));
  },
};
