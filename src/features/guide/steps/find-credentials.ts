import type { CredentialEntry } from "#core/career-map/credential-entry.ts";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { foldText } from "#core/text/fold-text.ts";

const MOST_SHOWN = 8;

/** Credentials whose letters or name hold what is typed, those whose letters begin with it first. */
export function findCredentials(typed: string): CredentialEntry[] {
  const query = foldText(typed).trim();
  if (query === "") return [];
  const ranked = CREDENTIALS.flatMap((entry) => {
    const letters = foldText(entry.abbreviation);
    if (letters === query) return [{ entry, rank: 0 }];
    if (letters.startsWith(query)) return [{ entry, rank: 1 }];
    return foldText(`${entry.name} ${entry.issuer}`).includes(query) ? [{ entry, rank: 2 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
    .slice(0, MOST_SHOWN);
}
