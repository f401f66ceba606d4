import { foldText } from "#core/text/fold-text.ts";
import { maskMarkup } from "./mask-markup.ts";
import { findJoints } from "./run-together.ts";
import {
  EMPLOYER_CUES,
  HEADING_FILLER,
  HEADING_ROWS,
  SENTENCE_CUES,
  type Section,
} from "./sections-table.ts";

/** A place in the posting, `[from, to)` in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** One sentence or bullet with what it is about. */
export interface Sentence extends Place {
  readonly section: Section;
  /** Of the line that it stands in; lines joined by a wrap count as one. */
  readonly line: number;
  readonly isBullet: boolean;
  /** Whether it stands in the block above the first heading and bullet. */
  readonly isOpening: boolean;
}

/** A posting cut up: `text` without markup and `folded` without line ends, both with the offsets of the text given. */
export interface SegmentedPosting {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Place[];
  readonly sentences: readonly Sentence[];
}

interface Line extends Place {
  readonly isBullet: boolean;
  readonly afterBlank: boolean;
}

interface Stretch extends Line {
  readonly section: Section;
  readonly line: number;
  readonly isOpening: boolean;
}

const MARK =
  "[-*•◦▪▫●○■□▶►➤➢✓✔✅★☆→»·‣⁃∙+–—]|o(?=\\t| {2})|\\(?\\d{1,2}[.)](?=\\s)|\\(?[a-h]\\)(?=\\s)|\\p{Extended_Pictographic}";
/** Zero-width characters, and the joiners that emoji are made with. */
const UNSEEN = "[\\u200b-\\u200f\\ufeff\\ufe0f]";
const BULLET = new RegExp(`^(?:\\s|${UNSEEN})*(?:(?:${MARK})(?:\\s|${UNSEEN})*)+`, "u");
const INLINE_BULLET = /\s*[•◦▪▫●■□▶►➤✓✔✅★‣⁃∙]\s+|\s[*·]\s(?=\S)/g;
const SENTENCE_END =
  /[.!?…]+["'”’)\]]*(?=\s+["'“‘(¿¡[]*[\p{Lu}\p{N}\p{Sc}\p{Extended_Pictographic}])|(?<=[\p{Ll})])[.!?](?=\p{Lu}\p{Ll})/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|st|dr|dra|mr|mrs|ms|sr|sra|no|num|approx|min|max|u\.s|ee\.uu|a\.s|b\.s|b\.a|p\.r|ft|inc|co|corp|ltd|incl|esp|cert|exp|[a-z])$/;
/** A heading, what parts it from its text (group 2: a colon), and text on the same line. */
const INLINE_HEADING =
  /^([^:.!?]{2,60}?)(?:(:)\s+|([.]| - )\s*|\s*\p{Extended_Pictographic}\ufe0f?\s+)(?=\S)/u;
/** "… (Full Time, Days) Job Summary: Under the direction …" */
const MIDLINE_LABEL = /(?<=[\s)])(?:\p{Lu}[\p{L}'’&/]*\s?){1,4}:(?=\s)/gu;
const LONGEST_HEADING = 70;
const LAST_OPENING_LINE = 12;

/** Lines → stretches under a heading → sentences, each with its place. */
export function segmentPosting(given: string): SegmentedPosting {
  const text = maskMarkup(given);
  const folded = foldText(text).replace(/[\r\n\u2028\u2029\u200b-\u200f\ufeff\u00ad]/g, " ");
  const lines = joinWrapped(cutAtJoints(linesOf(text), text), text);
  const stretches = underHeadings(lines, folded, text);
  return {
    text,
    folded,
    lines,
    sentences: stretches.flatMap((stretch) => sentencesOf(stretch, text, folded)),
  };
}

function linesOf(text: string): Line[] {
  let last = 0;
  return [...text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/g)].flatMap((match) => {
    const gap = text.slice(last, match.index);
    const to = match.index + match[0].length;
    const afterBlank = gap.split(/\r\n|[\r\n\u2028\u2029]/).length > 2;
    last = to;
    return cutAtBullets({ from: match.index, to, isBullet: false, afterBlank }, text);
  });
}

/** Bullets that lost their line ends are lines again; the bullet's own mark is left out. */
function cutAtBullets(line: Line, text: string): Line[] {
  const own = BULLET.exec(text.slice(line.from, line.to))?.[0] ?? "";
  const isMark = own.trim() !== "";
  const start = line.from + own.length;
  const body = text.slice(start, line.to);
  const cuts = [...body.matchAll(INLINE_BULLET)];
  const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => start + cut.index), line.to];
  return starts.map((from, at) => ({
    from,
    to: ends[at] ?? line.to,
    isBullet: isMark || at > 0,
    afterBlank: at === 0 && line.afterBlank,
  }));
}

/** Lines that were pasted without their ends ("5 yearsCPC") are lines again. */
function cutAtJoints(lines: readonly Line[], text: string): Line[] {
  const joints = findJoints(text);
  if (joints.length === 0) return [...lines];
  return lines.flatMap((line) => {
    const cuts = joints.filter((joint) => joint > line.from && joint < line.to);
    const starts = [line.from, ...cuts];
    return starts.map((from, at) => ({
      ...line,
      from,
      to: cuts[at] ?? line.to,
      afterBlank: at === 0 && line.afterBlank,
    }));
  });
}

function joinWrapped(lines: readonly Line[], text: string): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isWrap(last, line, text)) joined[joined.length - 1] = { ...last, to: line.to };
    else joined.push(line);
  }
  return joined;
}

function isWrap(above: Line, line: Line, text: string): boolean {
  if (line.afterBlank || line.isBullet) return false;
  const end = text.slice(above.from, above.to).trimEnd();
  const start = text.slice(line.from, line.to).trimStart();
  if (/[.:;!?]$/.test(end)) return false;
  if (/(?:,|\b(?:or|and|of|the|a|in|with|o|y|de|del|la|el|en|con))$/iu.test(end) && end.length > 30)
    return true;
  return end.length > 40 && /^[\p{Ll}(]/u.test(start) && !/^(?:o|or)\s*$/i.test(start);
}

function underHeadings(lines: readonly Line[], folded: string, text: string): Stretch[] {
  let state: Reading = { section: "neutral", isOpening: true, wasBullet: false };
  return lines.flatMap((line, at) => {
    const heading = headingOf(line, folded, text);
    if (heading?.isWholeLine === true) {
      const isOpening = state.isOpening && heading.section === "details";
      state = { section: heading.section, isOpening, wasBullet: false };
      return [];
    }
    state = nextState(state, { line, at, heading, folded });
    const section = underLabel(state.section, heading);
    return [{ ...line, from: heading?.bodyFrom ?? line.from, section, line: at, isOpening: state.isOpening }];
  });
}

/** A topic within a list of wants or demands is of that list. */
function underLabel(section: Section, heading: Heading | undefined): Section {
  if (heading === undefined) return section;
  const keeps =
    heading.isTopic && !heading.isWholeLine && (section === "preferred" || section === "required");
  return keeps ? section : heading.section;
}

/** Where the reading stands, from line to line. */
interface Reading {
  readonly section: Section;
  readonly isOpening: boolean;
  readonly wasBullet: boolean;
}

/** Prose after a list, with a blank line between, is under no heading any more. */
function nextState(
  state: Reading,
  { line, at, heading, folded }: { line: Line; at: number; heading: Heading | undefined; folded: string },
): Reading {
  const opens = heading !== undefined && !line.isBullet && heading.section !== "details";
  const leavesList = line.afterBlank && state.wasBullet && !line.isBullet && isProse(line, folded);
  const kept = leavesList && state.section !== "legal" ? "neutral" : state.section;
  return {
    section: opens ? underLabel(kept, heading) : kept,
    isOpening: state.isOpening && !line.isBullet && at <= LAST_OPENING_LINE && !opens,
    wasBullet: line.isBullet,
  };
}

function isProse({ from, to }: Line, folded: string): boolean {
  return to - from > 120 || /[.!?]\s*$/.test(folded.slice(from, to));
}

interface Heading {
  readonly section: Section;
  readonly isTopic: boolean;
  readonly isWholeLine: boolean;
  readonly bodyFrom: number;
}

/** A heading on a line of its own, or one that a colon, dash or stop parts from the words under it. */
function headingOf(line: Place, folded: string, text: string): Heading | undefined {
  const whole = folded.slice(line.from, line.to);
  const written = text.slice(line.from, line.to);
  const bare = bareHeading(whole);
  const named =
    whole.length <= LONGEST_HEADING
      ? sectionNamed(bare, /:\s*$/.test(whole) || isAllCapitals(written, text))
      : undefined;
  if (named !== undefined) return { ...named, isWholeLine: true, bodyFrom: line.to };
  const inline = INLINE_HEADING.exec(whole);
  if (inline?.[1] === undefined) return undefined;
  const label = sectionNamed(bareHeading(inline[1]), inline[2] !== undefined);
  return label && { ...label, isWholeLine: false, bodyFrom: line.from + inline[0].length };
}

/** Capitals tell a heading only in a text that is not written in them throughout. */
function isAllCapitals(written: string, text: string): boolean {
  if (!/\p{Lu}{3}/u.test(written) || /\p{Ll}/u.test(written)) return false;
  return (text.match(/\p{Ll}/gu)?.length ?? 0) > (text.match(/\p{Lu}/gu)?.length ?? 0);
}

function bareHeading(heading: string): string {
  return heading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "").replace(/\s+/g, " ");
}

function sectionNamed(heading: string, hasColon: boolean): Pick<Heading, "section" | "isTopic"> | undefined {
  const words = heading.split(/[\s/&,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0 || words.length > 9) return undefined;
  const row = HEADING_ROWS.find(({ pattern }) => pattern.test(heading));
  if (row === undefined) return undefined;
  const isShort = hasColon && words.length <= 6;
  const rest = heading
    .replace(row.pattern, " ")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  const isMadeOfHeadingWords = rest.every((word) => HEADING_FILLER.test(word));
  if (!isShort && !isMadeOfHeadingWords && row.section !== "about") return undefined;
  return { section: row.section, isTopic: row.isTopic === true };
}

function sentencesOf(stretch: Stretch, text: string, folded: string): Sentence[] {
  let section = stretch.section;
  return placesOfSentences(stretch, text, folded).map((place) => {
    const heading = stretch.isBullet ? undefined : headingOf(place, folded, text);
    if (heading?.isWholeLine === false) section = underLabel(section, heading);
    const from = heading?.isWholeLine === false ? heading.bodyFrom : place.from;
    const { line, isBullet, isOpening } = stretch;
    return {
      from,
      to: place.to,
      line,
      isBullet,
      isOpening,
      section: sectionOf(folded.slice(from, place.to), section),
    };
  });
}

function placesOfSentences(line: Place, text: string, folded: string): Place[] {
  const body = text.slice(line.from, line.to);
  const ends = [...body.matchAll(SENTENCE_END)].flatMap((match) => {
    const isShortForm =
      match[0] === "." && ABBREVIATION.test(folded.slice(line.from, line.from + match.index));
    return isShortForm ? [] : [line.from + match.index + match[0].length];
  });
  const labels = [...body.matchAll(MIDLINE_LABEL)]
    .filter(({ 0: label }) => sectionNamed(foldText(label).replace(/:$/, ""), false) !== undefined)
    .map(({ index }) => line.from + index);
  ends.push(...labels.filter((at) => !ends.some((end) => Math.abs(end - at) <= 3)));
  ends.sort((a, b) => a - b);
  const starts = [line.from, ...ends];
  return starts
    .map((from, at) => ({ from, to: ends[at] ?? line.to }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

function sectionOf(sentence: string, section: Section): Section {
  const cue = SENTENCE_CUES.find(({ pattern }) => pattern.test(sentence));
  if (cue !== undefined) return cue.section;
  if (section !== "neutral") return section;
  return EMPLOYER_CUES.find(({ pattern }) => pattern.test(sentence.trimStart()))?.section ?? section;
}
