import type { Location } from "#core/model/location.ts";
import { foldText } from "#core/text/fold-text.ts";
import { findAbbreviation } from "./credential-catalog.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, TITLE_WORDS } from "./head-words-table.ts";
import { dressOf, isBold, type Line, sizeOf, textOf } from "./line.ts";
import { readAddress } from "./places.ts";
import type { DraftLink } from "./resume-draft.ts";

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

const EMAIL = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/u;
const PHONE =
  /(?<![\w/.-])(?:\+?\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)|\d{2,4})[\s.\u2010-\u2013-]?\d{3,4}[\s.\u2010-\u2013-]?\d{3,4}(?:\s*(?:ext\.?|x|extension|extensión)\s*\d{1,6})?(?![\w-])/iu;
const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|·•,;<>()]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|io|me|dev|info|co|us|mx|es|app|page|site|pro|health)(?:\.[a-z]{2})?(?:\/[^\s|·•,;<>()]*)?(?![\w@])/giu;
const WHOLE_ADDRESS = /^(?:www\.|https?:|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|io|me))/i;
const LABEL =
  /^(?:address|home|location|phone|tel|telephone|cell|mobile|e-?mail|web(?:site)?|linkedin|portfolio|domicilio|direccion|ubicacion|telefono|tel|celular|cel|movil|correo(?: electronico)?|sitio(?: web)?|pagina(?: web)?|portafolio|whatsapp|c|t|m|p|e|a|l|w)\s*[.:]+\s*/u;
const NOTE =
  /^\(?(?:mobile|home|work|cell|linkedin|personal|company|portfolio|movil|celular|casa|trabajo|blog|other|email)\)?$/u;
const CONTACT_SEPARATOR = /\s*[|•·●▪◆♦‖¦★]\s*|\s{2,}|\t|\s+[–—/-]\s+/u;
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/linkedin\.com/i, "LinkedIn"],
  [/github\.com/i, "GitHub"],
  [/credly\.com/i, "Credly"],
];
const MAX_NAME_WORDS = 8;

/** Reads name, what the person is, and how to reach the person from the header and the contact section. */
export function readHeader(lines: readonly Line[], contact: readonly Line[]): HeaderRead {
  const header = joinName(lines);
  const nameAt = findName(header);
  const nameLine = nameAt === undefined ? undefined : header[nameAt];
  const { name, credentials, after } =
    nameLine === undefined ? { name: "", credentials: [], after: [] } : splitName(nameLine);
  const others = header.filter((_, index) => index !== nameAt);
  const found = new ContactFinder();
  for (const line of joinAddresses([...after, ...others, ...contact])) found.read(line);
  return { name, credentials, ...found.contact(), rest: found.left };
}

/** A name set so large that it takes two lines. */
function joinName(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [upper, lower] = [above?.cells[0], line.cells[0]];
    const isLarge =
      above !== undefined && sizeOf(above) > 1.3 && above.cells.length + line.cells.length === 2;
    if (isLarge && line.wraps && dressOf(above) === dressOf(line) && line.gap < 0.5 && upper && lower) {
      joined[joined.length - 1] = { ...line, cells: [{ ...upper, text: `${upper.text} ${lower.text}` }] };
    } else joined.push(line);
  }
  return joined;
}

/** The largest line that could be a name, else the first. */
function findName(lines: readonly Line[]): number | undefined {
  const scores = lines.map((line, index) => ({ index, score: scoreName(line, index) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.index : undefined;
}

interface NameCandidate {
  readonly text: string;
  readonly line: Line;
  readonly index: number;
}

const NAME_SIGNS: readonly Evidence<NameCandidate>[] = [
  { weight: 2, reason: "first line", holds: ({ index }) => index === 0 },
  { weight: 1, reason: "second line", holds: ({ index }) => index === 1 },
  { weight: 3, reason: "set large", holds: ({ line }) => sizeOf(line) > 1.3 },
  { weight: 1.5, reason: "set larger", holds: ({ line }) => sizeOf(line) > 1.1 },
  { weight: 1, reason: "bold", holds: ({ line }) => isBold(line) },
  { weight: 3, reason: "the title of the document", holds: ({ line }) => line.level === 1 },
  {
    weight: 1,
    reason: "two to five words in capitals",
    holds: ({ text }) =>
      /^(?:\p{Lu}[\p{L}.'’-]*\s*|de\s|del\s|la\s|los\s|las\s|y\s|van\s|von\s|da\s|dos\s){2,6}$/u.test(text),
  },
  { weight: -9, reason: "an address or a number", holds: ({ text }) => /@|\d{3}|https?:|www\./.test(text) },
  { weight: -4, reason: "a place", holds: ({ text }) => readAddress(text) !== undefined },
  {
    weight: -9,
    reason: "too long for a name",
    holds: ({ text }) => text.split(/\s+/).length > MAX_NAME_WORDS || text.length > 60,
  },
  {
    weight: -2,
    reason: "holds the word of a job",
    holds: ({ text }) => countWords(foldText(text), TITLE_WORDS) > 0,
  },
  {
    weight: -9,
    reason: "the name of the document itself",
    holds: ({ text }) =>
      /^(?:resume|curriculum vitae|cv|curriculum|hoja de vida)$/.test(foldText(text).trim()),
  },
];

function scoreName(line: Line, index: number): number {
  const text = line.cells[0]?.text.replace(/,.*$/, "").trim() ?? "";
  if (!/\p{L}{2}/u.test(text)) return -9;
  return weigh(NAME_SIGNS, { text, line, index });
}

/** "Ana Ruiz, CPC-A" → the name and what stands after it. */
function splitName(line: Line): { name: string; credentials: string[]; after: Line[] } {
  const [cell, ...more] = line.cells;
  const text = cell?.text ?? "";
  const after = more.length > 0 ? [{ ...line, cells: more }] : [];
  const [first = "", ...parts] = text.split(/\s*,\s*|\s+[|•·–—]\s+|\s*\|\s*/u);
  const credentials = parts.filter(isLetters);
  const rest = parts.filter((part) => !isLetters(part)).join(", ");
  const words = first.split(/\s+/);
  while (words.length > 2 && findAbbreviation(words.at(-1) ?? "") !== undefined)
    credentials.unshift(words.pop() ?? "");
  const name = words.join(" ").replace(/[\s,]+$/, "");
  const isSuffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i.test(rest);
  if (isSuffix) return { name: `${name}, ${rest}`, credentials, after };
  return {
    name,
    credentials,
    after:
      rest === "" || cell === undefined ? after : [{ ...line, cells: [{ ...cell, text: rest }] }, ...after],
  };
}

function isLetters(text: string): boolean {
  return (
    /^[A-Z][A-Za-z]{0,5}(?:-[A-Z]{1,3})*\.?$/.test(text) &&
    /[A-Z].*[A-Z]/.test(text) &&
    !/^(?:II|III|IV)$/.test(text)
  );
}

/** Puts an address together that was cut at the end of a line. */
function joinAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const cut = above === undefined ? undefined : joinAddress(above, line);
    const first = above?.cells[0];
    if (above !== undefined && first !== undefined && cut !== undefined)
      joined[joined.length - 1] = { ...above, cells: [{ ...first, text: cut }] };
    else joined.push(line);
  }
  return joined;
}

function joinAddress(upper: Line, lower: Line): string | undefined {
  const cut = toCut(upper, lower);
  if (!/(?:https?:\/\/|www\.|linkedin|\.com|@)/i.test(cut.tail)) return undefined;
  return ADDRESS_CUTS.find((row) => row.holds(cut))?.join(cut);
}

/** Two lines between which an address may be cut; `tail` is the last word above. */
interface Cut {
  readonly above: string;
  readonly below: string;
  readonly tail: string;
  readonly isFull: boolean;
}

function toCut(upper: Line, lower: Line): Cut {
  const above = textOf(upper);
  return {
    above,
    below: textOf(lower),
    tail: /\S+$/.exec(above)?.[0] ?? "",
    isFull: upper.wraps && upper.room < 1.5,
  };
}

interface AddressCut {
  readonly reason: string;
  readonly holds: (cut: Cut) => boolean;
  readonly join: (cut: Cut) => string;
}

/** How an address is cut at the end of a line. */
const ADDRESS_CUTS: readonly AddressCut[] = [
  {
    reason: "after a hyphen, which some producers repeat",
    holds: ({ tail, below }) => tail.endsWith("-") && /^-?[\w./-]/.test(below),
    join: ({ above, below }) => above + below.replace(/^-/, ""),
  },
  {
    reason: "after or before a sign of addresses",
    holds: ({ tail, below }) => (/[/@._]$/.test(tail) && /^[\w./-]/.test(below)) || /^\.\w/.test(below),
    join: ({ above, below }) => above + below,
  },
  {
    reason: "where a narrow column ends",
    holds: ({ above, below, tail, isFull }) => tail === above && isFull && isRestOfAddress(above, below),
    join: ({ above, below }) => above + below,
  },
  {
    reason: "before the last letters of a mail address",
    holds: ({ above, below, tail }) =>
      tail === above && EMAIL.test(above) && /^[a-z]{1,4}$/.test(below) && isRestOfAddress(above, below),
    join: ({ above, below }) => above + below,
  },
];

function isRestOfAddress(above: string, below: string): boolean {
  const isWhole = EMAIL.test(above) && /\.(?:com|org|net|edu|gov|us|es|mx)$/i.test(above);
  const isAnother = WHOLE_ADDRESS.test(below) || below.includes("@");
  return !isWhole && !isAnother && /^[a-z0-9][\w./-]*$/.test(below);
}

/** Goes through contact lines part by part; what it does not know stays. */
class ContactFinder {
  readonly left: Line[] = [];
  private email: string | undefined;
  private phone: string | undefined;
  private location: Location = {};
  private readonly links: DraftLink[] = [];

  read(line: Line): void {
    const kept = line.cells
      .map((cell) => ({ ...cell, text: this.readText(cell.text) }))
      .filter((cell) => cell.text !== "");
    if (kept.length > 0) this.left.push({ ...line, cells: kept });
  }

  contact(): Pick<HeaderRead, "email" | "phone" | "location" | "links"> {
    const { email, phone, location, links } = this;
    return { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), location, links };
  }

  private readText(text: string): string {
    const withoutMail = this.takeEmail(text);
    const withoutLinks = this.takeLinks(withoutMail);
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

  private takeLinks(text: string): string {
    return text.replaceAll(URL_TEXT, (url) => {
      this.addLink(url.replace(/[.,;]+$/, ""));
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
  const trimmed = part.replace(/^[\s,;|•·/~()<>[\]–—-]+|[\s,;|•·/~()<>[\]–—-]+$/gu, "");
  const label = LABEL.exec(`${foldText(trimmed)}${trimmed.endsWith(":") ? " " : ""}`);
  return label === null ? trimmed : trimmed.slice(Math.min(trimmed.length, label[0].length)).trim();
}

function isNote(text: string): boolean {
  const folded = foldText(text).replace(/[\s:]+$/, "");
  return NOTE.test(folded) || (LABEL.test(`${folded}: `) && LABEL.exec(`${folded}: `)?.[0] === `${folded}: `);
}
