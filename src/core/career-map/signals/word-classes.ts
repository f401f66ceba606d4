import { ACTS } from "./acts-table.ts";
import { PHRASES } from "./phrases-table.ts";
import { THINGS } from "./things-table.ts";

/** The words of one class in each language: entries parted by commas; `=word` is that very form. */
export interface ClassWords {
  readonly en: string;
  readonly es: string;
}

/** Things done: verbs and the nouns made of them. Matched by root. */
export type ActName = keyof typeof ACTS;
/** What it is done to, for or with. Matched in singular and plural. */
export type ThingName = keyof typeof THINGS;
/** Turns of phrase that show something by themselves. Each word matched by root. */
export type PhraseName = keyof typeof PHRASES;
export type ClassName = ActName | ThingName | PhraseName | "number";

export const WORD_CLASSES: {
  readonly acts: Readonly<Record<ActName, ClassWords>>;
  readonly things: Readonly<Record<ThingName, ClassWords>>;
  readonly phrases: Readonly<Record<PhraseName, ClassWords>>;
} = { acts: ACTS, things: THINGS, phrases: PHRASES };
