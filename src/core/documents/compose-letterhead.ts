import { CREDENTIALS } from "#core/career-map/credentials.ts";
import type { Career } from "#core/model/career.ts";
import { type Credential, statusOn } from "#core/model/credential.ts";
import type { Link } from "#core/model/link.ts";
import type { Location } from "#core/model/location.ts";
import type { LetterheadBlock } from "./block.ts";
import { type Composition, localizedRuns, plainRuns, shown, wordingOf } from "./composition.ts";
import { printableLine } from "./printable-text.ts";
import type { Run } from "./run.ts";

/** Completion cards that are no professional designation: people list them, nobody signs with them. */
const NEVER_AFTER_A_NAME: ReadonlySet<string> = new Set([
  "BLS",
  "ACLS",
  "PALS",
  "CPR",
  "AED",
  "HIPAA",
  "OSHA",
]);

const LEVEL_ORDER = ["core", "experienced", "specialty", "entry", "other", "legacy", "origin"] as const;
const LEVELS = new Map(CREDENTIALS.map(({ abbreviation, level }) => [abbreviation, level]));

/** Name, active credentials, headline and one row of contact: the head of resume and letter. */
export function composeLetterhead(career: Career, composition: Composition): LetterheadBlock {
  return {
    kind: "letterhead",
    path: "contact",
    name: printableLine(career.contact.name),
    credentials: credentialsAfterName(career.credentials, composition),
    headline: localizedRuns(wordingOf("headline", career.headline, composition), composition),
    contact: contactItems(career, composition),
  };
}

/**
 * Abbreviations that may stand after the name on `today`: active ones only, coding credentials before those of earlier
 * work (AHIMA, use of the certification mark; AAPC, certification about to lapse).
 */
function credentialsAfterName(credentials: readonly Credential[], composition: Composition): string[] {
  const active = shown(credentials, composition)
    .filter(({ item }) => statusOn(item, composition.today) === "active")
    .map(({ item }) => printableLine(item.abbreviation))
    .filter((abbreviation) => abbreviation !== "" && !NEVER_AFTER_A_NAME.has(abbreviation.toUpperCase()));
  return [...new Set(active)].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(abbreviation: string): number {
  return LEVEL_ORDER.indexOf(LEVELS.get(abbreviation) ?? "origin");
}

function contactItems(career: Career, composition: Composition): Run[][] {
  const { location, phone, email } = career.contact;
  return [
    plainRuns(placeOf(location)),
    linked(phone, telephone),
    linked(email, (address) => `mailto:${encodeURI(address)}`),
    ...shown(career.links, composition).map(({ item }) => linkRuns(item)),
  ].filter((runs) => runs.length > 0);
}

/** City and region; the country only where it isn't the US. A street has no place on a US resume. */
export function placeOf(location: Location): string {
  const { city, region, country } = location;
  const abroad =
    country !== undefined && !/^(us|usa|u\.s\.a?\.?|united states.*|estados unidos.*)$/i.test(country);
  return [city, region, abroad ? country : undefined]
    .map((part) => printableLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ");
}

function linked(text: string | undefined, hrefOf: (text: string) => string | undefined): Run[] {
  return plainRuns(text).map((run) => {
    const href = hrefOf(run.text);
    return href === undefined ? run : { ...run, href };
  });
}

function telephone(text: string): string | undefined {
  const [number = ""] = text.split(/\s*(?:x|ext\.?|#)\s*/i);
  const digits = number.replace(/[^\d+]/g, "");
  return /^\+?\d{7,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** A page's address as people read it: no scheme, no `www`, no last slash. */
function linkRuns({ url }: Link): Run[] {
  const text = printableLine(url)
    .replace(/^https?:\/\/(www\.)?/i, "")
    .replace(/\/$/, "");
  return /^https?:\/\//i.test(url) && text !== "" ? [{ text, href: addressOf(url) }] : [];
}

/** Every format takes these signs in an address as they are; for any other the address has a spelling of its own. */
const PLAIN_ADDRESS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

function addressOf(url: string): string {
  return PLAIN_ADDRESS.test(url) ? url : new URL(url).href;
}
