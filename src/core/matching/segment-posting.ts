import { foldText } from "#core/text/fold-text.ts";
import { FIELD_NOUN, JOB_NOUN } from "./field-rows-table.ts";
import { type Heading, headingOf, type Layout, sectionNamed } from "./heading.ts";
import { maskMarkup } from "./mask-markup.ts";
import type { Place } from "./place.ts";
import { type Line, readLines } from "./posting-lines.ts";
import { DUTY_CUES, EMPLOYER_CUES, SENTENCE_CUES, type Section } from "./sections-table.ts";

/** One sentence or bullet with what it is about. */
export interface Sentence extends Place {
  /** Where it begins with the label that was taken off ("One of these is required:"). */
  readonly labelFrom: number;
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
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

interface Stretch extends Line {
  readonly labelFrom: number;
  readonly section: Section;
  readonly line: number;
  readonly isOpening: boolean;
}

const SENTENCE_END =
  /[.!?…]+["'”’)\]]*(?=\s+["'“‘(¿¡[]*[\p{Lu}\p{N}\p{Sc}\p{Extended_Pictographic}])|(?<=[\p{Ll})])[.!?](?=\p{Lu}\p{Ll})/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|st|dr|dra|mr|mrs|ms|sr|sra|num|approx|min|max|u\.s|ee\.uu|a\.s|b\.s|b\.a|p\.r|ft|inc|co|corp|ltd|incl|esp|cert|exp|[a-z])$/;
/** "… (Full Time, Days) Job Summary: Under the direction …" */
const MIDLINE_LABEL = /(?<=[\s)])(?:\p{Lu}[\p{L}'’&/]*\s?){1,4}:(?=\s)/gu;
/** Years of the work, and the verbs of sending papers. */
const ASKS_YEARS =
  /\b(?:\d{1,2}|one|two|three|four|five|un|uno|dos|tres|cuatro|cinco)\+? (?:years?|anos?)\b[^.;]{0,40}\b(?:cod|bill|factur|experienc|audit)/;
const SENDS =
  /\b(?:send|email|e-mail|submit|attach|upload|forward|include|click|visit|call|text|envi\w+|mand\w+|someter|somet\w+|adjunt\w+|entreg\w+|llam\w+|escrib\w+|solicite|visite|present\w+|radicar?)\b|@/;
const LAST_OPENING_LINE = 12;
const LONGEST_OWN_HEADING = 60;
/** A line that begins with a label of its own ("Turnaround: …") isn't under the label above it. */
const OWN_LABEL = /^[\p{L}][\p{L} /&-]{2,28}:\s/u;
/** How a heading of the work begins. */
const WORK_HEADING = /^\W*(?:what|who|how|where|which|the|your|que|lo que|quien|como|cual|tu|su|el|la)\b/;
const LONGEST_SENTENCE = 1000;

/** Lines → stretches under a heading → sentences, each with its place. */
export function segmentPosting(given: string): SegmentedPosting {
  const text = maskMarkup(given);
  const folded = foldText(text).replace(/[\r\n\u2028\u2029\u200b-\u200f\ufeff\u00ad]/g, " ");
  const layout = { text, folded, doCapitalsTell: hasMoreSmallLetters(text) };
  const lines = readLines(text);
  const sentences = underHeadings(lines, layout).flatMap((stretch) => sentencesOf(stretch, layout));
  return { text, folded, lines, sentences: withDemandsOfApplicants(sentences, folded) };
}

/** "To apply: two years of coding, an active CPC": a heading on applying over a list of demands. */
function withDemandsOfApplicants(sentences: readonly Sentence[], folded: string): Sentence[] {
  const said = ({ from, to }: Sentence) => folded.slice(from, to);
  const isDemand = (sentence: Sentence) => ASKS_YEARS.test(said(sentence)) && !SENDS.test(said(sentence));
  const asks = sentences.some((sentence) => sentence.section === "apply" && isDemand(sentence));
  if (!asks) return [...sentences];
  return sentences.map((sentence) =>
    sentence.section === "apply" && !SENDS.test(said(sentence))
      ? { ...sentence, section: "required" }
      : sentence,
  );
}

function hasMoreSmallLetters(text: string): boolean {
  return (text.match(/\p{Ll}/gu)?.length ?? 0) > (text.match(/\p{Lu}/gu)?.length ?? 0);
}

function underHeadings(lines: readonly Line[], layout: Layout): Stretch[] {
  let state: Reading = { section: "neutral", isOpening: true, wasBullet: false, isInline: false };
  return lines.flatMap((line, at) => {
    const heading = headingOf(line, layout);
    if (heading?.isWholeLine === true) {
      const isOpening = state.isOpening && heading.section === "details";
      state = { section: heading.section, isOpening, wasBullet: false, isInline: false };
      return [];
    }
    state = nextState(state, { line, at, heading, folded: layout.folded });
    if (heading === undefined && leavesHouse(state, lines, at, layout))
      state = { ...state, section: "neutral", isInline: false };
    const section = underLabel(state.section, heading);
    const from = heading?.bodyFrom ?? line.from;
    return [{ ...line, from, labelFrom: line.from, section, line: at, isOpening: state.isOpening }];
  });
}

/** A heading that no row knows, or the job's name, ends what the house says of itself. */
function leavesHouse({ section }: Reading, lines: readonly Line[], at: number, layout: Layout): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !looksLikeHeading(line, layout)) return false;
  const said = layout.folded.slice(line.from, line.to).trim();
  if (section === "benefits") return said.endsWith("?") || (line.afterBlank && WORK_HEADING.test(said));
  return section === "about" && opensWork(said, line, next);
}

function opensWork(said: string, line: Line, next: Line): boolean {
  if (JOB_NOUN.test(said) && FIELD_NOUN.test(said)) return true;
  return line.afterBlank && (!next.afterBlank || /[:?]$/.test(said));
}

function looksLikeHeading(line: Line, { text, folded }: Layout): boolean {
  const isShort = line.to - line.from <= LONGEST_OWN_HEADING;
  if (line.isBullet || !isShort) return false;
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(text.slice(line.from, line.to));
  return isCapital && !/[.!,;]\s*$/.test(folded.slice(line.from, line.to));
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
  /** Whether the heading stands on the line of its text: it holds for that paragraph. */
  readonly isInline: boolean;
}

function nextState(
  state: Reading,
  { line, at, heading, folded }: { line: Line; at: number; heading: Heading | undefined; folded: string },
): Reading {
  const opens = heading !== undefined && !line.isBullet && heading.section !== "details";
  const leaves = leavesHeading(state, line, folded);
  const kept = sectionKept(state, leaves, heading, OWN_LABEL.test(folded.slice(line.from, line.to)));
  return {
    section: opens ? underLabel(kept, heading) : kept,
    isOpening: state.isOpening && !line.isBullet && at <= LAST_OPENING_LINE && !opens,
    wasBullet: line.isBullet,
    isInline: opens || (state.isInline && !leaves),
  };
}

/** A wish with its own label ("Preferred: CHRI") ends where the next topic has one ("Systems: Epic"). */
function sectionKept(
  { section, isInline }: Reading,
  leaves: boolean,
  heading: Heading | undefined,
  hasOwnLabel: boolean,
): Section {
  if (leaves && section !== "legal") return "neutral";
  if (isInline && section === "legal" && hasOwnLabel) return "neutral";
  return isInline && heading?.isTopic === true && section === "preferred" ? "required" : section;
}

/** Prose after a list or after a paragraph with its own label, a blank line between, is under no heading any more. */
function leavesHeading(state: Reading, line: Line, folded: string): boolean {
  return line.afterBlank && (state.wasBullet || state.isInline) && !line.isBullet && isProse(line, folded);
}

function isProse({ from, to }: Line, folded: string): boolean {
  return to - from > 120 || /[.!?]\s*$/.test(folded.slice(from, to));
}

function sentencesOf(stretch: Stretch, layout: Layout): Sentence[] {
  let section = stretch.section;
  let tellsWork = false;
  return placesOfSentences(stretch, layout).map((place, at) => {
    const heading = stretch.isBullet ? undefined : headingOf(place, layout);
    if (heading?.isWholeLine === false) section = underLabel(section, heading);
    const from = heading?.isWholeLine === false ? heading.bodyFrom : place.from;
    const { line, isBullet, isOpening } = stretch;
    const said = layout.folded.slice(from, place.to);
    tellsWork =
      !isBullet &&
      MAY_TELL_WORK.has(section) &&
      (DUTY_CUES.test(said) || (tellsWork && !ASKS_AGAIN.test(said)));
    return {
      from,
      to: place.to,
      labelFrom: at === 0 ? stretch.labelFrom : place.from,
      line,
      isBullet,
      isOpening,
      section: sectionOf(said, tellsWork ? "duties" : section),
    };
  });
}

function placesOfSentences(line: Place, { text, folded }: Layout): Place[] {
  const body = text.slice(line.from, line.to);
  const ends = [...body.matchAll(SENTENCE_END)].flatMap((match) => {
    const before = folded.slice(line.from, line.from + match.index);
    const isNumber = /\bno$/.test(before) && /^\.\s*\d/.test(folded.slice(line.from + match.index, line.to));
    const isShortForm = match[0] === "." && (isNumber || ABBREVIATION.test(before));
    return isShortForm ? [] : [line.from + match.index + match[0].length];
  });
  const labels = [...body.matchAll(MIDLINE_LABEL)]
    .filter(({ 0: label }) => sectionNamed(foldText(label).replace(/:$/, ""), false) !== undefined)
    .map(({ index }) => line.from + index);
  ends.push(...labels.filter((at) => !ends.some((end) => Math.abs(end - at) <= 3)));
  ends.sort((a, b) => a - b);
  const starts = [line.from, ...ends];
  return starts
    .flatMap((from, at) => cutToLength({ from, to: ends[at] ?? line.to }, text))
    .flatMap((place) => partedFromBenefits(place, folded))
    .filter(({ from, to }) => text.slice(from, to).trim() !== "");
}

/** "CPC preferred; if you lack it, we pay for it": what is given stands behind the semicolon alone. */
function partedFromBenefits({ from, to }: Place, folded: string): Place[] {
  const cut = folded.slice(from, to).indexOf(";") + 1;
  if (cut === 0) return [{ from, to }];
  const isGiven = (start: number, end: number) => cueOf(folded.slice(start, end))?.section === "benefits";
  const isParted = !isGiven(from, from + cut) && isGiven(from + cut, to);
  return isParted
    ? [
        { from, to: from + cut },
        { from: from + cut, to },
      ]
    : [{ from, to }];
}

/** What has no end within a thousand units is no sentence; it is cut at commas or spaces. */
function cutToLength({ from, to }: Place, text: string): Place[] {
  const places: Place[] = [];
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE);
    const cut = Math.max(piece.lastIndexOf(","), piece.lastIndexOf(";"));
    const at = cut > LONGEST_SENTENCE / 2 ? cut : piece.lastIndexOf(" ");
    const end = start + (at > 0 ? at + 1 : LONGEST_SENTENCE);
    places.push({ from: start, to: end });
    start = end;
  }
  return [...places, { from: start, to }];
}

/** Where a sentence on the work may stand among others; after it the work goes on until something is asked. */
const MAY_TELL_WORK: ReadonlySet<Section> = new Set(["neutral", "required", "about"]);

const ASKS_AGAIN =
  /\b(?:years?|anos?|cpc|ccs|rhi[ta]|cca|coc|certif\w*|credential\w*|degree|diploma|required?|requires|must|needs?|experience|experiencia|requier\w+|debe|piden?|pedimos|exig\w+|english|spanish|ingles|espanol|you (?:have|bring|hold|don't))\b/;

function cueOf(sentence: string): (typeof SENTENCE_CUES)[number] | undefined {
  return SENTENCE_CUES.find(({ pattern }) => pattern.test(sentence));
}

function sectionOf(sentence: string, section: Section): Section {
  const cue = cueOf(sentence);
  if (cue !== undefined) return cue.section;
  if (section !== "neutral") return section;
  return EMPLOYER_CUES.find(({ pattern }) => pattern.test(sentence.trimStart()))?.section ?? section;
}
