import type { CredentialEntry } from "#core/career-map/credential-entry.ts";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import type { Credential } from "#core/model/credential.ts";

/** How the catalog's rules of renewal begin, and the key of their words; the first row that fits. */
const RENEWALS = [
  { begins: "36 CEUs", key: "aapc" },
  { begins: "8 specialty-specific CEUs", key: "aapcSpecialty" },
  { begins: "20 CEUs", key: "ahima20" },
  { begins: "30 CEUs every 2 years", key: "acdis" },
  { begins: "30 CEUs", key: "ahima30" },
  { begins: "10 CE credits", key: "nha" },
  { begins: "annual AMBA membership", key: "amba" },
  { begins: "by issuer/state", key: "local" },
] as const;
export type RenewalKey = (typeof RENEWALS)[number]["key"] | "unknown";

export interface CredentialFacts {
  readonly entry: CredentialEntry;
  readonly renewal: RenewalKey;
  /** Where the facts were read; none where they are from memory. */
  readonly source: string | undefined;
  /** The same credential as an apprentice's, or without the A. */
  readonly pair: { readonly entry: CredentialEntry; readonly isApprentice: boolean } | undefined;
}

/** What the catalog knows of a credential; undefined for one that it doesn't have. */
export function credentialFacts({
  abbreviation,
  issuer,
}: Pick<Credential, "abbreviation" | "issuer">): CredentialFacts | undefined {
  const letters = abbreviation.trim();
  const known = CREDENTIALS.filter((row) => row.abbreviation === letters);
  const entry = known.find((row) => row.issuer === issuer.trim()) ?? known[0];
  if (entry === undefined || letters === "") return undefined;
  return {
    entry,
    renewal: RENEWALS.find(({ begins }) => entry.renewal.startsWith(begins))?.key ?? "unknown",
    source: entry.confidence === "seen" ? /https?:\/\/[^\s;]+/.exec(entry.source)?.[0] : undefined,
    pair: pairOf(entry),
  };
}

function pairOf({ abbreviation, issuer }: CredentialEntry): CredentialFacts["pair"] {
  const isApprentice = !abbreviation.endsWith("-A");
  const letters = isApprentice ? `${abbreviation}-A` : abbreviation.slice(0, -2);
  const entry = CREDENTIALS.find((row) => row.abbreviation === letters && row.issuer === issuer);
  return entry && { entry, isApprentice };
}
