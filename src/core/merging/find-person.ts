import type { Career } from "#core/model/career.ts";
import type { Contact } from "#core/model/contact.ts";
import { tokensOf } from "#core/text/tokens.ts";
import { isSameName } from "./entry-evidence.ts";

interface Row {
  readonly weight: number;
  readonly holds: (mine: Contact, theirs: Contact) => boolean;
}

/** What says that two records are of one person. */
const ROWS: readonly Row[] = [
  { weight: 4, holds: (mine, theirs) => isSameName(mine.email ?? "", theirs.email ?? "") },
  { weight: 3, holds: (mine, theirs) => isSameName(mine.name, theirs.name) },
  { weight: 2, holds: (mine, theirs) => sharedNames(mine.name, theirs.name) >= 2 },
  { weight: 2, holds: (mine, theirs) => digitsOf(mine) !== "" && digitsOf(mine) === digitsOf(theirs) },
];

/** The records with the one that is likeliest of the same person first, and whether it is likely at all. */
export function findPerson(
  records: readonly Career[],
  read: Career,
): { readonly ranked: readonly Career[]; readonly isLikely: boolean } {
  const scored = records.map((career) => ({ career, score: scoreOf(career.contact, read.contact) }));
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  return { ranked: sorted.map(({ career }) => career), isLikely: (sorted[0]?.score ?? 0) > 0 };
}

function scoreOf(mine: Contact, theirs: Contact): number {
  return ROWS.filter(({ holds }) => holds(mine, theirs)).reduce((sum, { weight }) => sum + weight, 0);
}

function sharedNames(one: string, other: string): number {
  const names = new Set(tokensOf(other).map(({ text }) => text));
  return tokensOf(one).filter(({ text }) => text.length > 1 && names.has(text)).length;
}

function digitsOf({ phone = "" }: Contact): string {
  return phone.replace(/\D/g, "").slice(-10);
}
