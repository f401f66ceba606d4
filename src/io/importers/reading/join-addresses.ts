import { type Line, textOf } from "./line.ts";
import { readPlace } from "./places.ts";

export const EMAIL = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/u;
const WHOLE_ADDRESS = /^(?:www\.|https?:|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|io|me))/i;

/** Puts an address together that was cut at the end of a line. */
export function joinAddresses(lines: readonly Line[]): Line[] {
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
  if (isCutPlace(cut)) return `${cut.above} ${cut.below}`;
  const isAddress = /(?:https?:\/\/|www\.|linkedin|\.com|@)/i.test(cut.tail);
  const isCutName = /^[\w-]+-$/.test(cut.tail) && WHOLE_ADDRESS.test(cut.below);
  if (!isAddress && !isCutName) return undefined;
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

/** "… | Decatur," and "GA" below. */
function isCutPlace({ above, below }: Cut): boolean {
  const city = /(?:^|[|•·]|\s{2})(?<city>[^|•·,]+,)$/u.exec(above)?.groups?.["city"];
  return city !== undefined && !below.includes(",") && readPlace(`${city} ${below}`) !== undefined;
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
