import type { Posting } from "#core/matching/posting.ts";
import { type PostingProblem, postingProblem, textProblem } from "#core/matching/posting-problem.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import { err, ok, type Result } from "#core/result.ts";
import { readPostingText } from "#io/importers/posting/read-posting-text.ts";
import type { CommandContext } from "./command.ts";
import { importFault } from "./commands/import.ts";
import { fault, type Outcome } from "./outcome.ts";
import { fileNotFound, readInput } from "./read-input.ts";

/** A posting with its own text, which the spans of its requirements count in. */
export interface PostingFile {
  readonly text: string;
  readonly posting: Posting;
}

export async function readPostingInput(
  path: string,
  context: CommandContext,
): Promise<Result<Posting, Outcome>> {
  const file = await readPostingFile(path, context);
  return file.ok ? ok(file.value.posting) : file;
}

/** A posting from a file; what is odd about it is told on standard error, and what can't be read is a fault. */
export async function readPostingFile(
  path: string,
  context: CommandContext,
): Promise<Result<PostingFile, Outcome>> {
  const input = await readInput(path);
  if (!input.ok) return err(fileNotFound(input.error, context));
  const text = await readPostingText(input.value);
  if (!text.ok) {
    return err(
      text.error.kind === "empty" ? faultOf({ kind: "empty" }, context) : importFault(text.error, context),
    );
  }
  const unreadable = textProblem(text.value);
  if (unreadable !== undefined) return err(faultOf(unreadable, context));
  const posting = readPosting(text.value);
  const odd = postingProblem(text.value, posting);
  if (odd !== undefined) context.progress(`${sentenceFor(odd, context)}\n`);
  return ok({ text: text.value, posting });
}

function faultOf(problem: PostingProblem, context: CommandContext): Outcome {
  return fault(problem, sentenceFor(problem, context));
}

function sentenceFor(problem: PostingProblem, { t }: CommandContext): string {
  return problem.kind === "too-long"
    ? t("errors:posting.too-long", { limit: problem.limit })
    : t(`errors:posting.${problem.kind}`);
}
