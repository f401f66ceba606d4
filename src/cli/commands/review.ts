import type { Command, CommandContext } from "#cli/command.ts";
import { nodeDictionaries } from "#cli/node-dictionaries.ts";
import { done } from "#cli/outcome.ts";
import { badArguments, parseArguments } from "#cli/parse-arguments.ts";
import { readCareer } from "#cli/read-career.ts";
import { readPostingInput } from "#cli/read-posting-input.ts";
import type { Career } from "#core/model/career.ts";
import { printedLines } from "#core/model/career-lines.ts";
import { type Language, languageSchema } from "#core/model/language.ts";
import { reviewCareer } from "#core/review/review-career.ts";
import type { Finding } from "#core/review/rule.ts";
import type { Spelling } from "#core/spelling/find-misspelled.ts";
import { createSpellers, readSpelling } from "#io/spelling/read-spelling.ts";

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
    const language = options.language ?? career.value.language;
    const findings = reviewCareer(career.value, {
      language,
      today: context.today,
      spelling: await spellingFor(career.value, language),
      ...(posting && { posting: posting.value }),
    });
    return done({ findings: findings.map((finding) => inWords(finding, context)) });
  },
};

/** The dictionaries that the printed lines need, and no other: each takes its time to be read. */
async function spellingFor(career: Career, language: Language): Promise<Spelling> {
  const written = printedLines(career, language).flatMap((line) => line.language ?? []);
  return readSpelling(new Set(written), createSpellers(nodeDictionaries()));
}

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
