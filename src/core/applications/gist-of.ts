import { readCorrected } from "#core/matching/correct-posting.ts";
import type { Posting } from "#core/matching/posting.ts";
import { postingName } from "#core/matching/posting-name.ts";
import type { Application, PostingGist } from "#core/model/application.ts";

/** What a list says of an application's posting: as kept with it, else read anew. */
export function gistOf({ posting }: Pick<Application, "posting">): PostingGist {
  return posting.gist ?? gistOfPosting(readCorrected(posting));
}

export function gistOfPosting({ title, employer, location, requirements }: Posting): PostingGist {
  const asks = requirements.filter(({ level }) => level !== "duty").length;
  return { title, employer, location, asks };
}

/** What an application goes by; empty where its posting says nothing. */
export function nameOf(gist: PostingGist, text: string): string {
  return postingName(gist, text);
}
