import { CREDENTIALS } from "#core/career-map/credentials.ts";
import type { Career } from "#core/model/career.ts";
import { type Credential, type CredentialStatus, statusOn } from "#core/model/credential.ts";
import type { Block, EntryBlock } from "./block.ts";
import { type Composition, joinRuns, plainRuns, shown } from "./composition.ts";
import { printDate } from "./print-dates.ts";
import { printableLine } from "./printable-text.ts";

const CATALOG_NAMES = new Map(CREDENTIALS.map(({ abbreviation, name }) => [abbreviation, name]));

/** Every credential with what is true of it today: earned, scheduled, in progress or expired. */
export function composeCredentials(career: Career, composition: Composition): Block[] {
  return shown(career.credentials, composition).flatMap(({ item, index }): EntryBlock[] => {
    const heading = plainRuns(fullName(item));
    if (heading.length === 0) return [];
    const dates = standing(item, composition);
    return [
      {
        kind: "entry",
        path: `credentials[${index}]`,
        heading,
        ...(dates === undefined ? {} : { dates }),
        lines: issuerLine(item, composition),
        blocks: [],
      },
    ];
  });
}

/** Full name with its letters once: `Certified Professional Coder - Apprentice (CPC-A)`. An apprentice is always said to be one. */
function fullName({ abbreviation, name }: Credential): string {
  const letters = printableLine(abbreviation);
  const official = CATALOG_NAMES.get(letters);
  const own = printableLine(name);
  const isApprentice = letters.endsWith("-A") && official !== undefined;
  const full = own === "" || isApprentice ? (official ?? own) : own;
  if (full === "" || letters === "") return full || letters;
  return full.includes(letters) ? full : `${full} (${letters})`;
}

function standing(credential: Credential, composition: Composition): string | undefined {
  const { labels, today } = composition;
  const { earned, expected, expires } = credential;
  const ahead = expected === undefined ? undefined : printDate(expected, labels);
  const words = {
    active: () => (earned === undefined ? undefined : printDate(earned, labels)),
    scheduled: () => (ahead === undefined ? labels.inProgress : labels.examScheduled(ahead)),
    planned: () => (ahead === undefined ? labels.inProgress : labels.expected(ahead)),
    expired: () =>
      expires === undefined ? labels.expiredUndated : labels.expired(printDate(expires, labels)),
  } satisfies Record<CredentialStatus, () => string | undefined>;
  return words[statusOn(credential, today)]();
}

function issuerLine(credential: Credential, composition: Composition): EntryBlock["lines"] {
  const { labels, today } = composition;
  const number = printableLine(credential.number ?? "");
  const isActive = statusOn(credential, today) === "active";
  const until =
    isActive && credential.expires !== undefined
      ? labels.validUntil(printDate(credential.expires, labels))
      : "";
  const line = joinRuns(
    [
      plainRuns(credential.issuer),
      number === "" ? [] : plainRuns(labels.credentialNumber(number)),
      plainRuns(until),
    ],
    ", ",
  );
  return line.length === 0 ? [] : [line];
}
