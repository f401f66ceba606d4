import { readFileSync } from "node:fs";
import { composeLetter } from "#core/documents/compose-letter.ts";
import { composeResume } from "#core/documents/compose-resume.ts";
import type { DocumentTree } from "#core/documents/document.ts";
import { isRecord } from "#core/is-record.ts";
import { writeLetter } from "#core/letters/write-letter.ts";
import { matchPosting } from "#core/matching/match-posting.ts";
import { readPosting } from "#core/matching/read-posting.ts";
import type { Career } from "#core/model/career.ts";
import { type Letter, letterSchema } from "#core/model/letter.ts";
import { parseCareer } from "#core/model/parse-career.ts";
import { templateOf } from "#templates/registry.ts";
import { TODAY } from "#tests/documents/document-fixtures.ts";

const SAMPLE: unknown = JSON.parse(readFileSync("templates/first-coder/sample.json", "utf8"));

/** The names under which a record or a letter holds words that a person may write as they like. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  "text",
  "name",
  "email",
  "phone",
  "city",
  "region",
  "network",
  "institution",
  "abbreviation",
  "issuer",
  "number",
  "organization",
  "employer",
  "jobTitle",
  "salutation",
  "closing",
  "ownText",
]);

/** The words of a field, given how many fields came before it. */
type WordsAt = (field: number) => string;

interface Filled<T> {
  readonly record: T;
  readonly fields: number;
}

/** A copy with every text field holding other words. */
function fill(record: unknown, wordsAt: WordsAt): Filled<unknown> {
  let fields = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (typeof inner !== "string" || !TEXT_FIELDS.has(key)) return [key, walk(inner)];
        fields += 1;
        return [key, wordsAt(fields - 1)];
      }),
    );
  };
  return { record: walk(record), fields };
}

export function hostileCareer(wordsAt: WordsAt): Filled<Career> {
  const { record, fields } = fill(SAMPLE, wordsAt);
  const career = parseCareer(record);
  if (!career.ok) throw new Error(JSON.stringify(career.error));
  return { record: career.value, fields };
}

export function hostileLetter(wordsAt: WordsAt): Filled<Letter> {
  const words = { text: "words", sources: [{ kind: "phrase", phrase: "fixture" }] };
  const { record, fields } = fill(
    {
      language: "en",
      date: TODAY,
      employer: "words",
      jobTitle: "words",
      salutation: "words",
      closing: "words",
      paragraphs: [
        { id: "own", purpose: "opening", sentences: [], ownText: "words" },
        { id: "composed", purpose: "proof", sentences: [words, words] },
      ],
    },
    wordsAt,
  );
  return { record: letterSchema.parse(record), fields };
}

/** A posting whose every line holds such words, and the letter that the app writes for it. */
export function letterForHostilePosting(career: Career, wordsAt: WordsAt): { letter: Letter; text: string } {
  const text = [
    `Job title: Medical Coder ${wordsAt(0)}`,
    `Company: Foxglove ${wordsAt(1)}`,
    "",
    "Requirements",
    `- CPC or CCS ${wordsAt(2)}`,
    `- ICD-10-CM and CPT ${wordsAt(3)}`,
    `- ${wordsAt(4)} two years of coding`,
  ].join("\n");
  const posting = readPosting(text);
  let ids = 0;
  const letter = writeLetter({
    career,
    posting,
    postingText: text,
    match: matchPosting(posting, career, { today: TODAY }),
    language: "en",
    kind: "posting",
    tone: "plain",
    length: "one-page",
    today: TODAY,
    newId: () => `paragraph-${(ids += 1)}`,
  });
  return { letter, text };
}

/** The resume in both languages, and the letter. */
export function treesOf(career: Career, letters: readonly Letter[]): DocumentTree[] {
  const template = templateOf("first-coder");
  const resumes = career.views.map((view) => composeResume(career, view, template, TODAY));
  return [...resumes, ...letters.map((letter) => composeLetter(career, letter, "letter", TODAY))];
}
