import { findAbbreviation } from "#io/importers/reading/credential-catalog.ts";

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

/** "CPC-1" is a credential's letters with a 1 for an I; no other word is touched. */
export function mendWord(text: string): MendedWord {
  const core = CORE.exec(text)?.[0] ?? "";
  if (findAbbreviation(core) !== undefined || !/[10l|]/.test(core)) return { text, isMended: false };
  const letters = LOOKALIKES.reduce((sofar, [seen, meant]) => sofar.replace(seen, meant), core);
  if (findAbbreviation(letters) === undefined) return { text, isMended: false };
  return { text: text.replace(core, letters), isMended: true };
}
