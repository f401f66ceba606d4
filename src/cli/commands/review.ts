import type { Command, CommandContext } from "#cli/command.ts";
import { done } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { readPostingInput } from "#cli/read-posting-input.ts";
import { languageSchema } from "#core/model/language.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import type { Finding } from "#core/review/rule.ts";

export const reviewCommand: Command = {
  usage: "review CAREER.json [--posting FILE] [--lang en|es]",
  run: async (args, context) => {
    const options = parseOptions(args);
    if (options === undefined) return badArguments("review", reviewCommand.usage, context);
    const career = await readCareer(options.path, context);
    if (!career.ok) return career.error;
    const posting =
      options.posting === undefined ? undefined : await readPostingInput(options.posting, context);
    if (posting !== undefined && !posting.ok) return posting.error;
    const findings = reviewCareer(career.value, {
      language: options.language ?? career.value.language,
      today: context.today,
      ...(posting && { posting: posting.value }),
    });
    return done({ findings: findings.map((finding) => inWords(finding, context)) });
  },
};

function parseOptions(args: readonly string[]) {
  const parsed = parseArguments(args, { posting: { type: "string" }, lang: { type: "string" } });
  const [path, ...more] = parsed?.positionals ?? [];
  const language = languageSchema.optional().safeParse(parsed?.values["lang"]);
  if (path === undefined || more.length > 0 || !language.success) return undefined;
  const posting = parsed?.values["posting"];
  return { path, language: language.data, posting: typeof posting === "string" ? posting : undefined };
}

function inWords({ rule, severity, path, quote, details, fix }: Finding, { t }: CommandContext): unknown {
  const message = t(`review:rules.${rule}`, { ...details, quote });
  return { rule, severity, path, quote, message, fix: fix ?? null };
}
