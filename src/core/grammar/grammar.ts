import type { CareerLine } from "#core/model/career-lines.ts";

/** Words of an English text that look wrong together: letters `[from, to)`, and what to write instead, best first, at least one. */
export interface GrammarSlip {
  readonly from: number;
  readonly to: number;
  readonly better: readonly string[];
}

/** The slips of an English text; none for a right one or one not read yet. */
export type Grammar = (text: string) => readonly GrammarSlip[];

/** Whether a line is read for its grammar: what a person words in English themselves. */
export function hasGrammar({ language, role }: CareerLine): boolean {
  return language === "en" && (role === "duty" || role === "text");
}
