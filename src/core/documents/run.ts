import type { Language } from "#core/model/language.ts";

/** A stretch of words set alike. `language` only where it differs from the document's. */
export interface Run {
  readonly text: string;
  readonly language?: Language;
  /** http, https, mailto or tel; nothing else gets into a document. */
  readonly href?: string;
  readonly strong?: true;
  readonly emphasis?: true;
}

/** Plain words of one line of runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}
