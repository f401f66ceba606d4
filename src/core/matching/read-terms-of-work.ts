import {
  EMPLOYMENT_LABELS,
  EMPLOYMENT_ROWS,
  IMPLIED_EMPLOYMENT,
  WORK_MODE_ROWS,
} from "./field-rows-table.ts";
import type { Posting } from "./posting.ts";
import type { SegmentedPosting, Sentence } from "./segment-posting.ts";

const LAST_CELL_LINE = 20;
const LONGEST_CELL = 24;

/** Remote, hybrid or on site; null where the posting doesn't say. */
export function readWorkMode(posting: SegmentedPosting): Posting["workMode"] {
  const signs = new Set(posting.sentences.flatMap((sentence) => signsIn(saidIn(sentence, posting))));
  if (signs.has("hybrid")) return "hybrid";
  const opening = new Set(openingText(posting).flatMap(signsIn));
  if (opening.has("remote") && !opening.has("onsite")) return "remote";
  if (signs.has("notRemote")) return "onsite";
  if (signs.has("remote") && signs.has("onsite")) return "hybrid";
  if (signs.has("remote")) return "remote";
  return signs.has("onsite") ? "onsite" : null;
}

function signsIn(said: string): ("hybrid" | "remote" | "onsite" | "notRemote")[] {
  const signs = WORK_MODE_ROWS.filter(({ pattern }) => pattern.test(said)).map(({ value }) => value);
  return signs.includes("notRemote") ? signs.filter((sign) => sign !== "remote" && sign !== "hybrid") : signs;
}

/** Full time, part time and so on: the header first, then the whole but benefits and law. */
export function readEmploymentType(posting: SegmentedPosting): Posting["employmentType"] {
  const opening = openingText(posting);
  const body = posting.sentences
    .filter(({ section }) => section !== "legal" && section !== "about")
    .map((sentence) => saidIn(sentence, posting));
  const labels = opening.flatMap((line) => line.split(/[|\t·,]| {2,}|: /).map((piece) => piece.trim()));
  return (
    firstValue(EMPLOYMENT_ROWS, opening.join(" | ")) ??
    labels.map((piece) => firstValue(EMPLOYMENT_LABELS, piece)).find((value) => value !== null) ??
    firstValue(EMPLOYMENT_ROWS, body.join(" | ")) ??
    firstValue(EMPLOYMENT_ROWS.slice(-2), posting.folded) ??
    firstValue(IMPLIED_EMPLOYMENT, posting.folded)
  );
}

function firstValue<Value>(rows: readonly { value: Value; pattern: RegExp }[], said: string): Value | null {
  return rows.find(({ pattern }) => pattern.test(said))?.value ?? null;
}

function openingText(posting: SegmentedPosting): string[] {
  const own = posting.sentences.filter(({ isOpening, section }) => isOpening || section === "details");
  return [...own.map((sentence) => saidIn(sentence, posting)), ...bareValues(posting)];
}

/** A board's cells near the top, each on a line of its own: "Remote", "Full-time". */
function bareValues({ lines, folded }: SegmentedPosting): string[] {
  return lines
    .slice(0, LAST_CELL_LINE)
    .map(({ from, to }) => folded.slice(from, to).trim())
    .filter((said) => said.length <= LONGEST_CELL && !/[:?]/.test(said));
}

/** The sentence with the label ahead of it, if one was taken off ("Remote job: No"). */
function saidIn({ labelFrom, to }: Sentence, { folded }: SegmentedPosting): string {
  return folded.slice(labelFrom, to).trim();
}
