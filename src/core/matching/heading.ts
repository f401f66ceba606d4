import type { Place } from "./place.ts";
import { HEADING_FILLER, HEADING_ROWS, type Section } from "./sections-table.ts";

/** A heading, what parts it from its text (group 2: a colon, bar or question mark), and text on the same line. */
const INLINE_HEADING =
  /^([^:.!?|]{2,60}?)(?:(:|\s\||\?)\s+|([.]| - )\s*|\s*\p{Extended_Pictographic}\ufe0f?\s+)(?=\S)/u;
const LONGEST_HEADING = 70;
/** "Legal. We …" is a heading; a whole sentence that ends in a stop is none. */
const MOST_WORDS_WITHOUT_COLON = 4;
const MOST_WORDS = 14;
const MOST_WORDS_WITH_COLON = 11;
/** Beyond this no colon or dash parts a heading from its text. */
const LONGEST_LABELLED = 140;

/** A heading, and where the words under it begin. */
export interface Heading {
  readonly section: Section;
  readonly isTopic: boolean;
  readonly isWholeLine: boolean;
  readonly bodyFrom: number;
}

/** A posting's text as headings are looked for in it. */
export interface Layout {
  readonly text: string;
  readonly folded: string;
  /** Whether capitals tell a heading: not in a text that is written in them throughout. */
  readonly doCapitalsTell: boolean;
}

/** A heading on a line of its own, or one that a colon, dash or stop parts from the words under it. */
export function headingOf(line: Place, { text, folded, doCapitalsTell }: Layout): Heading | undefined {
  const whole = folded.slice(line.from, Math.min(line.to, line.from + LONGEST_LABELLED));
  const written = text.slice(line.from, line.to);
  const bare = bareHeading(whole);
  const named =
    line.to - line.from <= LONGEST_HEADING
      ? sectionNamed(bare, /:\s*$/.test(whole) || (doCapitalsTell && isAllCapitals(written)))
      : undefined;
  if (named !== undefined && !/\.\s*$/.test(whole)) return { ...named, isWholeLine: true, bodyFrom: line.to };
  const inline = INLINE_HEADING.exec(whole);
  if (inline?.[1] === undefined) return undefined;
  const hasColon = inline[2] !== undefined;
  if (!hasColon && inline[1].trim().split(/\s+/).length > MOST_WORDS_WITHOUT_COLON) return undefined;
  const label = sectionNamed(bareHeading(inline[1]), hasColon);
  return label && { ...label, isWholeLine: false, bodyFrom: line.from + inline[0].length };
}

function isAllCapitals(written: string): boolean {
  return /\p{Lu}{3}/u.test(written) && !/\p{Ll}/u.test(written);
}

function bareHeading(heading: string): string {
  return heading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "").replace(/\s+/g, " ");
}

/** The section that a heading's folded words name; without a colon all of them have to be words of headings. */
export function sectionNamed(
  heading: string,
  hasColon: boolean,
): Pick<Heading, "section" | "isTopic"> | undefined {
  const words = heading.split(/[\s/&,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const row = HEADING_ROWS.find(({ pattern }) => pattern.test(heading));
  if (row === undefined) return undefined;
  const isShort = hasColon && words.length <= MOST_WORDS_WITH_COLON;
  const rest = heading
    .replace(row.pattern, " ")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  const isMadeOfHeadingWords = rest.every((word) => HEADING_FILLER.test(word));
  if (!isShort && !isMadeOfHeadingWords && row.section !== "about") return undefined;
  return { section: row.section, isTopic: row.isTopic === true };
}
