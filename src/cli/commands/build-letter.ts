import type { PostingFile } from "#cli/read-posting-input.ts";
import { composeLetter } from "#core/documents/compose-letter.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { writeLetter } from "#core/letters/write-letter.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import type { Career } from "#core/model/career.ts";
import type { ResumeView } from "#core/model/resume-view.ts";

/** The letter that answers a posting; loaded only where one is asked for. */
export function letterTree(
  career: Career,
  view: ResumeView,
  { posting, text }: PostingFile,
  today: string,
): DocumentTree {
  const letter = writeLetter({
    career,
    posting,
    postingText: text,
    match: matchPosting(posting, career, { today }),
    language: view.language,
    kind: "posting",
    tone: "plain",
    length: "one-page",
    today,
    newId: () => crypto.randomUUID(),
  });
  return composeLetter(career, letter, view.paper, today);
}
