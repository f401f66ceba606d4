import { assertNever } from "#core/assert-never.ts";
import type { Career } from "#core/model/career.ts";
import { employerIdSchema, unplacedLineIdSchema } from "#core/model/ids.ts";
import { textFor, withSide } from "#core/model/localized-text.ts";
import { type ImportField } from "#io/importers/tracing/import-field.ts";
import { importFields } from "#io/importers/tracing/import-fields.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import { lettersOf } from "#io/importers/tracing/letter-stream.ts";
import type { Origins } from "#io/importers/tracing/trace-origins.ts";
import { addLine, type LineList } from "./add-line.ts";
import { withoutWords } from "./without-words.ts";
import { type Writing, writeField } from "./write-field.ts";

/** What was read, as the person has mended it so far, with where each word came from. */
export interface ImportReview {
  readonly career: Career;
  readonly origins: Origins;
  /** Fields whose question is answered. */
  readonly answered: readonly string[];
  /** Lines that the person wants nowhere. */
  readonly leftOut: readonly number[];
}

/** Where a line can go: into a field, as a line of its own, to the tray, or nowhere. */
export type MoveTarget =
  | { readonly kind: "field"; readonly path: string }
  | { readonly kind: "list"; readonly list: LineList }
  | { readonly kind: "tray" }
  | { readonly kind: "out" };

export type ReviewStep =
  | { readonly kind: "write"; readonly path: string; readonly text: string }
  | { readonly kind: "move"; readonly line: number; readonly to: MoveTarget }
  | { readonly kind: "swap"; readonly path: string }
  | { readonly kind: "answer"; readonly path: string };

export function startReview({ career, trace }: ImportReading): ImportReview {
  return { career, origins: trace.origins, answered: [], leftOut: [] };
}

/** The review after one step; the same review where the step can't be taken. No line of the file is ever lost by it. */
export function takeStep(
  review: ImportReview,
  step: ReviewStep,
  { trace }: ImportReading,
  writing: Writing,
): ImportReview {
  const next = stepTaken(review, step, trace.lines, writing);
  return next === review ? review : gatherLost(next, trace, writing);
}

function stepTaken(
  review: ImportReview,
  step: ReviewStep,
  lines: ImportReading["trace"]["lines"],
  writing: Writing,
): ImportReview {
  switch (step.kind) {
    case "write":
      return write(review, step.path, step.text, writing);
    case "move":
      return move(review, step.line, lines[step.line]?.text ?? "", step.to, writing);
    case "swap":
      return answer(swap(review, step.path, writing), step.path);
    case "answer":
      return answer(review, step.path);
    default:
      return assertNever(step);
  }
}

function answer(review: ImportReview, path: string): ImportReview {
  return { ...review, answered: [...review.answered, path] };
}

export function fieldAt({ career }: ImportReview, path: string): ImportField | undefined {
  return importFields(career, career.language).find((field) => field.path === path) ?? BLANK_FIELDS[path];
}

/** Fields that are not shown while they are blank. */
const BLANK_FIELDS: Readonly<Record<string, ImportField>> = {
  headline: blankField("headline", "summary"),
  summary: blankField("summary", "summary"),
};

function blankField(path: "headline" | "summary", part: "summary"): ImportField {
  return { path, part, item: part, name: path, kind: "words", text: "" };
}

function write(review: ImportReview, path: string, text: string, writing: Writing): ImportReview {
  const field = fieldAt(review, path);
  const career = field && writeField(review.career, field, text, writing);
  return career === undefined ? review : answer({ ...review, career }, path);
}

function move(
  review: ImportReview,
  line: number,
  text: string,
  to: MoveTarget,
  writing: Writing,
): ImportReview {
  const words = text
    .replace(/^•\s*/, "")
    .replace(/\s{2,}/g, "  ")
    .trim();
  const free = detach(review, line, text, writing);
  switch (to.kind) {
    case "field":
      return attach(free, line, words, to.path, writing) ?? review;
    case "list": {
      const { career, path } = addLine(free.career, to.list, words, writing);
      return withOrigin({ ...free, career }, path, line);
    }
    case "tray":
      return free;
    case "out":
      return { ...free, leftOut: [...free.leftOut, line] };
    default:
      return assertNever(to);
  }
}

/** Takes a line's words out of every field that has them. */
function detach(review: ImportReview, line: number, text: string, writing: Writing): ImportReview {
  const paths = Object.keys(review.origins).filter((path) => review.origins[path]?.includes(line));
  let next: ImportReview = { ...review, leftOut: review.leftOut.filter((other) => other !== line) };
  for (const path of paths) {
    const rest = (review.origins[path] ?? []).filter((other) => other !== line);
    const field = fieldAt(next, path);
    const words = rest.length === 0 || field === undefined ? "" : withoutWords(field.text, text);
    next = {
      ...next,
      career:
        field === undefined ? withoutTrayLine(next.career, path) : withWords(next, field, words, writing),
      origins: { ...next.origins, [path]: rest },
    };
  }
  return next;
}

function withWords({ career }: ImportReview, field: ImportField, words: string, writing: Writing): Career {
  return writeField(career, field, words, writing) ?? career;
}

/** A place in the tray is emptied, not closed up, so that the others keep their paths. */
function withoutTrayLine(career: Career, path: string): Career {
  const at = Number(/^unplaced\[(\d+)\]$/.exec(path)?.[1]);
  return {
    ...career,
    unplaced: career.unplaced.map((line, index) => (index === at ? { ...line, text: "" } : line)),
  };
}

function attach(
  review: ImportReview,
  line: number,
  words: string,
  path: string,
  writing: Writing,
): ImportReview | undefined {
  const field = fieldAt(review, path);
  if (field === undefined) return undefined;
  const between = field.kind === "terms" ? ", " : " ";
  const isLonger = field.text !== "" && JOINED.has(field.kind);
  const text = isLonger ? `${field.text}${between}${words}` : words;
  const career = writeField(review.career, field, text, writing);
  return career && answer(withOrigin({ ...review, career }, path, line), path);
}

/** What a line is added to; other fields hold one thing, which it replaces. */
const JOINED: ReadonlySet<ImportField["kind"]> = new Set(["words", "terms"]);

function withOrigin(review: ImportReview, path: string, line: number): ImportReview {
  return {
    ...review,
    origins: { ...review.origins, [path]: [...(review.origins[path] ?? []), line] },
  };
}

/** Title and employer change places; an employer that other jobs have too stays theirs. */
function swap(review: ImportReview, path: string, { newId, now }: Writing): ImportReview {
  const { career, origins } = review;
  const at = Number(/^work\[(\d+)\]/.exec(path)?.[1]);
  const role = career.work[at];
  const held = career.employers.findIndex(({ id }) => id === role?.employerId);
  const employer = career.employers[held];
  if (role === undefined || employer === undefined) return review;
  const name = textFor(role.position, career.language)?.text ?? "";
  const position = withSide(role.position, career.language, employer.name, now);
  const isShared = career.work.some((other) => other !== role && other.employerId === employer.id);
  const id = isShared ? employerIdSchema.parse(newId()) : employer.id;
  const place = isShared ? career.employers.length : held;
  return {
    ...review,
    career: {
      ...career,
      work: career.work.map((other) => (other === role ? { ...role, position, employerId: id } : other)),
      employers: isShared
        ? [...career.employers, { ...employer, id, name }]
        : career.employers.map((other) => (other === employer ? { ...other, name } : other)),
    },
    origins: {
      ...origins,
      [`work[${at}].position`]: origins[`employers[${held}].name`] ?? [],
      [`employers[${place}].name`]: origins[`work[${at}].position`] ?? [],
    },
  };
}

/** Lines that stand in no written field any more lie in the tray. */
function gatherLost(
  review: ImportReview,
  { lines, headings }: ImportReading["trace"],
  { newId }: Writing,
): ImportReview {
  const { career, origins } = review;
  const written = [
    ...importFields(career, career.language).filter(({ text }) => text !== ""),
    ...career.unplaced
      .map(({ text }, at) => ({ path: `unplaced[${at}]`, text }))
      .filter(({ text }) => text !== ""),
  ];
  const kept = new Set([
    ...written.flatMap(({ path }) => origins[path] ?? []),
    ...headings,
    ...review.leftOut,
  ]);
  const lost = lines.flatMap(({ text }, line) => (kept.has(line) || lettersOf(text) === "" ? [] : [line]));
  const first = career.unplaced.length;
  return {
    ...review,
    career: {
      ...career,
      unplaced: [
        ...career.unplaced,
        ...lost.map((line) => ({
          id: unplacedLineIdSchema.parse(newId()),
          text: (lines[line]?.text ?? "").replace(/^•\s*/, ""),
        })),
      ],
    },
    origins: {
      ...origins,
      ...Object.fromEntries(lost.map((line, at) => [`unplaced[${first + at}]`, [line]])),
    },
  };
}
