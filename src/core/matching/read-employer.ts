import { PROSE_ROWS } from "./employer-prose-table.ts";
import { EMPLOYER_CALLS, JOB_NOUN, NOT_A_NAME, NOT_A_TITLE, ORGANIZATION_WORD } from "./field-rows-table.ts";
import { sectionNamed } from "./heading.ts";
import {
  bestCandidate,
  type Candidate,
  columnsOf,
  fieldAt,
  foldValue,
  labelledCellsOf,
  piecesOf,
  type ReadField,
} from "./heading-pieces.ts";
import type { Place } from "./place.ts";
import { withoutPlaceName } from "./place-names.ts";
import type { Line } from "./posting-lines.ts";
import type { Section } from "./sections-table.ts";
import type { SegmentedPosting } from "./segment-posting.ts";

const EMPLOYER_LABEL =
  /^[^\p{L}]*(?:company|employer|organization|hospital|practice|client|end client|agency|hiring organization|company name|facility|empresa|patrono|cliente|institucion|compania|empleador|entidad|clinica|para|for)\s*:\s*/u;
/** A form's line names its own field; only those of the employer count for one. */
const LABELLED = /^[^:]{2,28}:/;
const DEMANDS: ReadonlySet<Section> = new Set(["duties", "required", "preferred"]);
const LONGEST_PARAGRAPH = 4000;
/** Credentials and code sets are in no house's name. */
const LETTERS_OF_THE_FIELD = /\b(?:CPC|CCS|CRC|COC|CIC|RHIT|RHIA|CCA|CPMA|ICD|CPT|HCPCS)\b/;
/** Words that join a sentence, not a name; folded. */
const SENTENCE_WORD = /\b(?:that|which|who|i'm|i am|we're|you|que|quien|donde)\b/;
const LAST_LABEL_LINE = 25;
const LAST_HEADER_LINE = 14;
const LAST_BULLET_LINE = 4;
const SMALL_AD_LINES = 2;

/** Whom the work is for; of an agency with a named client, the client. */
export function readEmployer(posting: SegmentedPosting, title: Place | undefined): ReadField | undefined {
  const candidates = [
    ...labelledEmployers(posting),
    ...headerEmployers(posting, title),
    ...proseEmployers(posting),
  ];
  return bestCandidate(withShortNames(addedUp(candidates, posting.folded)));
}

/** The same name found again counts half of each further finding, and a little for each time that the text repeats it. */
function addedUp(candidates: readonly Candidate[], folded: string): Candidate[] {
  const totals = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = foldValue(candidate.value);
    const known = totals.get(key);
    if (known === undefined) {
      const repeats = Math.min(3, folded.split(key).length - 2);
      totals.set(key, { ...candidate, score: candidate.score + Math.max(0, repeats) * 0.5 });
    } else {
      const first = known.from <= candidate.from ? known : candidate;
      const score = Math.max(known.score, candidate.score) + Math.min(known.score, candidate.score) * 0.5;
      totals.set(key, { ...first, score });
    }
  }
  return [...totals.values()];
}

/** "Hollow Creek" is "Hollow Creek Family Health": what speaks for a part of a name speaks for the whole. */
function withShortNames(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const whole = ` ${foldValue(candidate.value)} `;
    const parts = candidates.filter(
      (other) => other !== candidate && whole.includes(` ${foldValue(other.value)} `),
    );
    const gain = parts.reduce((most, { score }) => Math.max(most, score), 0);
    return { ...candidate, score: candidate.score + gain };
  });
}

function labelledEmployers({ text, folded, lines }: SegmentedPosting): Candidate[] {
  return lines.slice(0, LAST_LABEL_LINE).flatMap((line) =>
    labelledCellsOf(text, line).flatMap((cell) => {
      const label = EMPLOYER_LABEL.exec(folded.slice(cell.from, cell.to));
      if (label === null) return [];
      const value = withoutPlaceName(text.slice(cell.from + label[0].length, cell.to));
      const isAgency = /^\s*agency/.test(label[0]);
      if (value === "" || value.length > 80) return [];
      return [{ ...fieldAt(text, cell), value, score: isAgency ? 3 : 9 }];
    }),
  );
}

function headerEmployers(posting: SegmentedPosting, title: Place | undefined): Candidate[] {
  const { text, folded, lines } = posting;
  const header = lines
    .slice(0, Math.min(LAST_HEADER_LINE, firstDemand(posting)))
    .filter((line, at) => isHeaderLine(line, at, posting) && !isCall(folded.slice(line.from, line.to)))
    .filter((line) => title !== undefined || !isLoneOpening(line, posting));
  return [
    ...smallAdEmployers(posting, title),
    ...header.flatMap((line, at) => {
      const isBesideTitle = title !== undefined && line.from < title.to && line.to > title.from;
      return piecesOf(text, line).flatMap((piece, pieceAt) => {
        if (title !== undefined && piece.from < title.to && piece.to > title.from)
          return employerBehindTitle(text, piece, title);
        const said = text.slice(piece.from, piece.to).trim();
        const value = withoutPlaceName(said);
        const start = headingScore(value);
        if (start === undefined) return [];
        // A job of no known kind stands ahead of its house, and the house is the one with a town: "Line Cook / Bluebird Diner, Boise, ID".
        const isPlaced = title === undefined && at > 0 && /,.*,/.test(said.slice(value.length));
        const score = start - at * 0.4 - pieceAt * 0.3 + (isBesideTitle ? 0.5 : 0) + (isPlaced ? 1 : 0);
        const from = text.indexOf(value, piece.from);
        return [{ from, to: from + value.length, value, score: Math.max(score, 0.5) }];
      });
    }),
  ];
}

/** A small ad in one paragraph: the house opens it, or stands right behind the job ("CODER. Hospital Zarzal, Caguas."). */
function smallAdEmployers({ text, lines }: SegmentedPosting, title: Place | undefined): Candidate[] {
  const opening = lines.length <= SMALL_AD_LINES ? [lines[0]?.from ?? 0] : [];
  const behind = title !== undefined && /^\.\s/.test(text.slice(title.to)) ? [title.to + 2] : [];
  return [...opening, ...behind].flatMap((from) => {
    const said =
      /^[^,;:!?\n]{3,70}?(?=,|\.(?:\s|$)|\s[-–—]\s|\s(?:in|at|en|is|seeks|busca|has|needs)\s)(?<!\b(?:Dr|Dra|St|Inc|Mt)\b)/u.exec(
        text.slice(from),
      );
    const value = withoutPlaceName(said?.[0] ?? "");
    if (!looksLikeName(value) || !ORGANIZATION_WORD.test(foldValue(value))) return [];
    return [{ from, to: from + value.length, value, score: 4.5 }];
  });
}

/** How surely a piece of a heading is the house's name; undefined where it is none. */
function headingScore(value: string): number | undefined {
  const said = foldValue(value);
  if (!looksLikeName(value) || NOT_A_TITLE.test(said) || isHeading(value)) return undefined;
  if (ORGANIZATION_WORD.test(said)) return 5;
  return /[.!?]/.test(value.replace(/\b(?:St|Inc|Co|Dr|Mt)\./g, "")) ? undefined : 2;
}

/** The line where work or demands begin: nothing below heads the posting. */
function firstDemand({ sentences }: SegmentedPosting): number {
  const below = sentences.find(({ section, isOpening }) => !isOpening && DEMANDS.has(section));
  return below?.line ?? Number.POSITIVE_INFINITY;
}

/** Bullets belong to a heading only where the whole posting is made of them. */
function isHeaderLine(line: Line, at: number, { text, folded, lines }: SegmentedPosting): boolean {
  const said = folded.slice(line.from, line.to);
  if (line.isBullet && (at >= LAST_BULLET_LINE || lines[0]?.isBullet !== true)) return false;
  if (/[?]/.test(said) || said.length > 160) return false;
  return !columnsOf(text, line).every((cell) => LABELLED.test(text.slice(cell.from, cell.to)));
}

function isHeading(value: string): boolean {
  return sectionNamed(foldValue(value), false) !== undefined;
}

/** The first line, where no job is known, names a house only by a word for one, or where the posting names it again. */
function isLoneOpening(line: Line, { folded, lines }: SegmentedPosting): boolean {
  const said = folded.slice(line.from, line.to).trim();
  const namesHouse = ORGANIZATION_WORD.test(said.replace(/\bmedical\b/g, ""));
  return line === lines[0] && !namesHouse && folded.split(said).length < 3;
}

/** A job board's buttons, or an office that only takes the papers. */
function isCall(said: string): boolean {
  return EMPLOYER_CALLS.test(said.trim());
}

/** "Medical Coder at Foo Health", "Medical Coder, Foo Health". */
function employerBehindTitle(text: string, piece: Place, title: Place): Candidate[] {
  const rest = text.slice(title.to, piece.to);
  const match = /^\s*(?:\([^)]*\)\s*)?(?:[-–—|,@]|at\b|en\b|para\b|for\b)\s*(?:el |la |the )?(.+)$/u.exec(
    rest,
  );
  const value = withoutPlaceName(match?.[1] ?? "");
  const folded = foldValue(value);
  if (!looksLikeName(value) || !ORGANIZATION_WORD.test(folded) || NOT_A_TITLE.test(folded)) return [];
  const from = text.indexOf(value, title.to);
  return [{ from, to: from + value.length, value, score: 4 }];
}

function proseEmployers({ text, lines }: SegmentedPosting): Candidate[] {
  const prose = lines.map(({ from, to }) => ({
    from,
    said: text.slice(from, Math.min(to, from + LONGEST_PARAGRAPH)),
  }));
  return PROSE_ROWS.flatMap(({ pattern, score }) =>
    prose.flatMap(({ from, said }) =>
      [...said.matchAll(pattern)].flatMap((match) => {
        const value = withoutPlaceName((match[1] ?? "").replace(/^(?:The|El|La) /, "").replace(/[.,]+$/, ""));
        if (!looksLikeName(value) || isHeading(value)) return [];
        const start = from + match.index + match[0].indexOf(value);
        const bonus = ORGANIZATION_WORD.test(foldValue(value)) ? 1.5 : 0;
        return [{ from: start, to: start + value.length, value, score: score + bonus }];
      }),
    ),
  );
}

function looksLikeName(value: string): boolean {
  const words = value.split(/\s+/).filter(Boolean);
  const isCapital =
    /^[\p{Lu}\d]|^[a-z]\p{Lu}/u.test(value) &&
    words.filter((word) => /^[\p{Lu}\d&]/u.test(word)).length * 2 >= words.length;
  const folded = foldValue(value);
  return (
    words.length > 0 &&
    words.length <= 9 &&
    value.length > 1 &&
    value.length <= 70 &&
    isCapital &&
    !/[:$!?•%]|\d{3}/.test(value) &&
    !LETTERS_OF_THE_FIELD.test(value) &&
    !NOT_A_NAME.test(folded) &&
    !SENTENCE_WORD.test(folded) &&
    !JOB_NOUN.test(folded) &&
    !isGeneric(folded)
  );
}

/** "Coding", "Medical Services": words of houses without a name among them. */
function isGeneric(folded: string): boolean {
  const words = folded.split(/[^\p{L}\p{N}.']+/u).filter(Boolean);
  return words.length <= 2 && words.every((word) => ORGANIZATION_WORD.test(word));
}
