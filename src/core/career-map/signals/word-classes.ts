import { ACTS } from "./acts-table.ts";
import type { ClassWords } from "./class-words.ts";
import { PHRASES } from "./phrases-table.ts";
import { THINGS } from "./things-table.ts";

/** Things done: verbs and the nouns made of them. Matched by root. */
export type ActName = keyof typeof ACTS;
/** What it is done to, for or with. Matched in singular and plural. */
export type ThingName = keyof typeof THINGS;
/** Turns of phrase that show something by themselves. Their words are matched by root, a single word in singular and plural; `*` stands for one to three words. */
export type PhraseName = keyof typeof PHRASES;
export type ClassName = ActName | ThingName | PhraseName | "number";

export const WORD_CLASSES: {
  readonly acts: Readonly<Record<ActName, ClassWords>>;
  readonly things: Readonly<Record<ThingName, ClassWords>>;
  readonly phrases: Readonly<Record<PhraseName, ClassWords>>;
} = { acts: ACTS, things: THINGS, phrases: PHRASES };
