import { foldText } from "#core/text/fold-text.ts";
import { findAbbreviation } from "#io/importers/reading/credential-catalog.ts";
import { ACCENTED } from "./accents-table.ts";

export interface MendedWord {
  readonly text: string;
  readonly isMended: boolean;
}

/** What an eye takes for another letter, too. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[1l|I]{1,2}/g, "I"],
  [/0/g, "O"],
];
const CORE = /[\p{L}\p{N}|][\p{L}\p{N}|-]*/u;

const ACCENTS = new Map(ACCENTED.map((word) => [foldText(word), word]));

/** In Spanish "clinica" is no word, "clínica" is; capitals stay as they were read. */
export function mendAccents(text: string): MendedWord {
  const core = CORE.exec(text)?.[0] ?? "";
  const word = ACCENTS.get(core.toLowerCase());
  if (word === undefined) return { text, isMended: false };
  const letters = Array.from(word, (letter, at) =>
    core[at] === core[at]?.toLowerCase() ? letter : letter.toUpperCase(),
  );
  return { text: text.replace(core, letters.join("")), isMended: true };
}

/** "CPC-1" is a credential's letters with a 1 for an I; no other word is touched. */
export function mendWord(text: string): MendedWord {
  const core = CORE.exec(text)?.[0] ?? "";
  if (findAbbreviation(core) !== undefined || !/[10l|]/.test(core)) return { text, isMended: false };
  const letters = LOOKALIKES.reduce((sofar, [seen, meant]) => sofar.replace(seen, meant), core);
  if (findAbbreviation(letters) === undefined) return { text, isMended: false };
  return { text: text.replace(core, letters), isMended: true };
}
