import type { CredentialEntry } from "#core/career-map/credential-entry.ts";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { type Credential, statusOn } from "#core/model/credential.ts";
import type { EvidenceReason } from "#core/model/evidence.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { CareerFacts, ReadLine } from "./career-facts.ts";
import { CREDENTIAL_LINKS } from "./equivalents-table.ts";
import { bestOf, evidenceOf, type Finding, NOTHING } from "./finding.ts";
import type { MatchStatus } from "./match.ts";
import type { Requirement } from "./posting.ts";

const ISSUERS: ReadonlySet<string> = new Set(["AAPC", "AHIMA"]);
/** Credentials of earlier work: true, and no answer where a coding credential is asked. */
const NO_CODING_LEVELS: ReadonlySet<CredentialEntry["level"]> = new Set(["origin", "other"]);

/** The credential itself, one that stands for it, or one of the issuer; planned ones are partial, expired ones unmet. */
export function matchCredential(requirement: Requirement, facts: CareerFacts): Finding {
  const held = facts.career.credentials.map((credential, at) =>
    matchHeld(credential, at, requirement, facts),
  );
  return bestOf([...held, ...namedElsewhere(requirement, facts)]);
}

function matchHeld(
  credential: Credential,
  at: number,
  requirement: Requirement,
  facts: CareerFacts,
): Finding {
  const line = facts.lines.find(
    ({ path }) => path === `credentials[${at}].abbreviation` || path === `credentials[${at}].name`,
  );
  const worth = worthOf(credential, requirement);
  if (line === undefined || worth === undefined) return NOTHING;
  const standing = statusOn(credential, facts.thisMonth);
  if (standing === "expired") return { status: "unmet", evidence: [evidenceOf(line, "expired")] };
  if (standing !== "active") return { status: "partial", evidence: [evidenceOf(line, "not-yet-earned")] };
  return { status: worth.status, evidence: [evidenceOf(line, worth.reason)] };
}

interface Worth {
  readonly status: Exclude<MatchStatus, "unknown">;
  readonly reason: EvidenceReason;
}

function worthOf(credential: Credential, { id: asked, ruledOut = [] }: Requirement): Worth | undefined {
  const entry = entryOf(credential);
  const id = entry?.abbreviation ?? credential.abbreviation;
  if (isSame(id, asked))
    return { status: "met", reason: isSame(credential.abbreviation, asked) ? "same-term" : "other-name" };
  if (ruledOut.some((each) => isSame(id, each))) return { status: "unmet", reason: "ruled-out" };
  if (asked === "any" || ISSUERS.has(asked))
    return isOneOf(asked, entry) ? { status: "met", reason: "equivalent" } : undefined;
  return CREDENTIAL_LINKS.find((row) => row.asked === asked && row.held === id);
}

/** Whether it is a credential of coding, of the issuer that is asked for where one is. */
function isOneOf(asked: string, entry: CredentialEntry | undefined): boolean {
  const isOfCoding = entry !== undefined && !NO_CODING_LEVELS.has(entry.level);
  return isOfCoding && (asked === "any" || entry.issuer === asked);
}

function entryOf({ abbreviation, name }: Credential): CredentialEntry | undefined {
  const byLetters = CREDENTIALS.filter((entry) =>
    entry.abbreviation.split("/").some((part) => isSame(part, abbreviation)),
  );
  return (
    byLetters.find((entry) => isSame(entry.name, name)) ??
    byLetters[0] ??
    CREDENTIALS.find((entry) => isSame(entry.name, name))
  );
}

function isSame(one: string, other: string): boolean {
  return bareLetters(one) !== "" && bareLetters(one) === bareLetters(other);
}

function bareLetters(words: string): string {
  return foldText(words).replace(/[^a-z0-9]/g, "");
}

/** Written as a skill or in the headline, but not among the credentials: half said. */
function namedElsewhere({ id }: Requirement, { lines }: CareerFacts): Finding[] {
  return lines.filter(isPlainClaim).flatMap((line) =>
    line.terms
      .filter((term) => term.kind === "credential" && term.id === id)
      .map(
        ({ from, to }): Finding => ({
          status: "partial",
          evidence: [evidenceOf(line, "same-term", from, to)],
        }),
      ),
  );
}

function isPlainClaim({ part }: ReadLine): boolean {
  return part === "skills" || part === "headline";
}
