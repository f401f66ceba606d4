import type { GrammarSlip } from "#core/grammar/grammar.ts";
import { createSlipReader } from "#io/grammar/read-slips.ts";
import { answerCalls } from "./answer-calls.ts";

/** English texts to read. */
export type GrammarQuestion = readonly string[];
/** The slips of each text, in the order of the question. */
export type GrammarAnswer = ReadonlyArray<readonly GrammarSlip[]>;

const readSlips = createSlipReader();

async function readAll(texts: GrammarQuestion): Promise<GrammarAnswer> {
  const answer: GrammarSlip[][] = [];
  for (const text of texts) answer.push(await readSlips(text));
  return answer;
}

answerCalls<GrammarQuestion, GrammarAnswer>(self, readAll, () => []);
