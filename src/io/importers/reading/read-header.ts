import type { Location } from "#core/model/location.ts";
import { foldText } from "#core/text/fold-text.ts";
import { EMAIL, joinAddresses } from "./join-addresses.ts";
import type { Line } from "./line.ts";
import { readAddress, splitPlace } from "./places.ts";
import type { DraftLink } from "./resume-draft.ts";
import { type NameRead, takeLabeledName, takeName } from "./take-name.ts";

export interface HeaderRead {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location: Location;
  readonly links: readonly DraftLink[];
  /** Credentials after the name: "Ana Ruiz, CPC-A". */
  readonly credentials: readonly string[];
  readonly rest: readonly Line[];
}

const PHONE =
  /(?<![\w/.-])(?:\(\+\d{1,3}\)[\s.-]?|\+?\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)|\d{2,4})[\s.\u2010-\u2013-]?\d{3,4}[\s.\u2010-\u2013-]?\d{3,4}(?:\s*(?:ext\.?|x|extension|extensión)\s*\d{1,6})?(?![\w-])/iu;
const URL_TEXT =
  /(?:https?:\/{1,2}|www\.)[^\s|·•,;<>()]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|io|me|dev|info|co|us|mx|es|app|page|site|pro|health)(?:\.[a-z]{2})?(?:\/[^\s|·•,;<>()]*)?(?![\w@])/giu;
const LABEL =
  /^(?:address|home|location|city|ciudad|localidad|residencia|mobile|cell phone|phone number|phone|tel|telephone|cell|mobile|e-?mail|web(?:site)?|linkedin|portfolio|domicilio|direccion|ubicacion|telefono|tel|celular|cel|movil|correo(?: electronico)?|sitio(?: web)?|pagina(?: web)?|portafolio|whatsapp|c|t|m|p|e|a|l|w)\s*[.:]+\s*/u;
const NOTE =
  /^\(?(?:mobile|home|work|cell|linkedin|personal|company|portfolio|movil|celular|casa|trabajo|blog|other|email)\)?$/u;
const CONTACT_SEPARATOR = /\s*[|•·●▪◆♦‖¦★❖❘⬥⋄∙◦○■□▸►✦✧∣⏐]\s*|\s{2,}|\t|\s+[*~–—/-]\s+/u;
/** Letters of a line that says what the person is and where. */
const MOST_BEFORE_PLACE = 80;
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/linkedin\.com/i, "LinkedIn"],
  [/github\.com/i, "GitHub"],
  [/credly\.com/i, "Credly"],
];

/** Reads name, what the person is, and how to reach the person from the header and the contact section. */
export function readHeader(lines: readonly Line[], contact: readonly Line[]): HeaderRead {
  const { name, credentials, others } = takeLabeledName(lines, contact) ?? takeNameAbove(lines, contact);
  const found = new ContactFinder();
  for (const line of joinAddresses(others)) found.read(line);
  found.readPlaceBehindWords();
  return { name, credentials, ...found.contact(), rest: found.left };
}

function takeNameAbove(lines: readonly Line[], contact: readonly Line[]): NameRead {
  const { others, ...read } = takeName(lines);
  return { ...read, others: [...others, ...contact] };
}

/** Goes through contact lines part by part; what it does not know stays. */
class ContactFinder {
  readonly left: Line[] = [];
  private email: string | undefined;
  private phone: string | undefined;
  private location: Location = {};
  private readonly links: DraftLink[] = [];
  /** Read from a picture as the name of a site: a mail address that lost its "@" looks like one. */
  private readonly bareSites: string[] = [];

  read(line: Line): void {
    const kept = line.cells
      .map((cell) => ({ ...cell, text: this.readText(cell.text, cell.unsure === true) }))
      .filter((cell) => cell.text !== "");
    if (kept.length > 0) this.left.push({ ...line, cells: kept });
  }

  contact(): Pick<HeaderRead, "email" | "phone" | "location" | "links"> {
    const { phone, location } = this;
    const [site] = this.bareSites;
    // Every resume has one, so it is asked about rather than taken for a site.
    const email = this.email ?? site;
    const links = this.links.filter(({ url }) => url !== email);
    return { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), location, links };
  }

  /** "Phlebotomist, Quincy, MA": a place behind other words, where none stands alone. */
  readPlaceBehindWords(): void {
    for (const [index, line] of this.left.entries()) {
      const [cell] = line.cells;
      const split =
        cell === undefined || cell.text.length > MOST_BEFORE_PLACE ? undefined : splitPlace(cell.text);
      if (cell === undefined || split === undefined || Object.keys(this.location).length > 0) continue;
      this.location = split.location;
      this.left[index] = { ...line, cells: [{ ...cell, text: split.before }, ...line.cells.slice(1)] };
    }
  }

  private readText(text: string, isUnsure: boolean): string {
    const withoutMail = this.takeEmail(text);
    const withoutLinks = this.takeLinks(withoutMail, isUnsure);
    const rest = this.takePhone(withoutLinks);
    if (rest === text && !this.isPlace(text) && !LABEL.test(foldText(text)) && !CONTACT_SEPARATOR.test(text))
      return isNote(text) ? "" : text;
    const parts = rest
      .split(CONTACT_SEPARATOR)
      .map(trimPart)
      .filter((part) => part !== "");
    const kept = parts.filter((part) => !isNote(part) && !this.takeAddress(part));
    if (rest === text && kept.length === parts.length) return text;
    return kept.join("  ");
  }

  private isPlace(text: string): boolean {
    return readAddress(trimPart(text)) !== undefined;
  }

  private takeEmail(text: string): string {
    const match = EMAIL.exec(text);
    if (match === null) return text;
    this.email ??= match[0];
    return text.replace(`mailto:${match[0]}`, "\t").replace(match[0], "\t");
  }

  private takeLinks(text: string, isUnsure: boolean): string {
    return text.replaceAll(URL_TEXT, (url) => {
      if (isUnsure && /^(?!www\.)[\w-]+(?:\.[\w-]+)+$/i.test(url)) this.bareSites.push(url);
      this.addLink(url.replace(/[.,;]+$/, "").replace(/^(https?:)\/(?!\/)/i, "$1//"));
      return "\t";
    });
  }

  private addLink(url: string): void {
    const network = NETWORKS.find(([pattern]) => pattern.test(url))?.[1];
    if (!this.links.some((link) => link.url === url))
      this.links.push({ ...(network !== undefined && { network }), url });
  }

  private takePhone(text: string): string {
    const match = PHONE.exec(text);
    if (match === null || match[0].replace(/\D/g, "").length < 7) return text;
    if (this.phone !== undefined) return text;
    this.phone = match[0].trim();
    return text.replace(match[0], "\t");
  }

  private takeAddress(part: string): boolean {
    const address = readAddress(part);
    if (address === undefined || Object.keys(this.location).length > 0) return false;
    this.location = address;
    return true;
  }
}

function trimPart(part: string): string {
  const trimmed = part.replace(/^[\s,;|•·*/~()<>[\]–—-]+|[\s,;|•·*/~()<>[\]–—-]+$/gu, "");
  const label = LABEL.exec(`${foldText(trimmed)}${trimmed.endsWith(":") ? " " : ""}`);
  return label === null ? trimmed : trimmed.slice(Math.min(trimmed.length, label[0].length)).trim();
}

function isNote(text: string): boolean {
  const folded = foldText(text).replace(/[\s:]+$/, "");
  return NOTE.test(folded) || LABEL.exec(`${folded}: `)?.[0] === `${folded}: `;
}
