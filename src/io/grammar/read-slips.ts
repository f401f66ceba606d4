import { LocalLinter } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import type { GrammarSlip } from "#core/grammar/grammar.ts";
import { SILENT_RULES, SLIP_KINDS } from "./slip-rules-table.ts";

/** Reads the grammar of English texts by Harper, whose program of some 16 MB is fetched and made with the first of them. */
export function createSlipReader(): (text: string) => Promise<GrammarSlip[]> {
  let ready: Promise<LocalLinter> | undefined;
  return async (text) => {
    ready ??= openLinter();
    // A program that didn't arrive is asked for again.
    ready.catch(() => (ready = undefined));
    const linter = await ready;
    const lints = await linter.lint(text, { language: "plaintext" });
    return lints.flatMap((lint): GrammarSlip[] => {
      const span = lint.span();
      const found = lint.get_problem_text();
      const better = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
      if (!SLIP_KINDS.has(lint.lint_kind()) || isLetterName(found) || better.includes("")) return [];
      return better.length === 0 ? [] : [{ from: span.start, to: span.end, better }];
    });
  };
}

async function openLinter(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary: slimBinary });
  await linter.setup();
  const config = await linter.getDefaultLintConfig();
  await linter.setLintConfig({
    ...config,
    ...Object.fromEntries(SILENT_RULES.map((rule) => [rule, false])),
  });
  return linter;
}

/** A grade or a part of an abbreviation (A/R), no article. */
function isLetterName(found: string): boolean {
  return found === "A";
}
