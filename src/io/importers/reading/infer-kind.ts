import { foldText } from "#core/text/fold-text.ts";
import { type Entry, isDated } from "./entries.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, DEGREE_WORDS, EMPLOYER_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./head-words-table.ts";
import type { SectionKind } from "./section-kind.ts";

interface Candidate {
  readonly entries: readonly Entry[];
  /** The head lines of all entries, folded. */
  readonly heads: string;
}

const THRESHOLD = 3;

const hasWords = ({ heads }: Candidate, words: readonly string[]): boolean => countWords(heads, words) > 0;
const isMostlyDated = ({ entries }: Candidate): boolean =>
  entries.filter((entry) => entry.heads.some(isDated)).length > entries.length / 2;

/** Signs of what a section is whose heading says nothing that is known. */
const EVIDENCE = {
  work: [
    { weight: 2, reason: "its items are dated", holds: isMostlyDated },
    { weight: 1, reason: "words of jobs", holds: (candidate) => hasWords(candidate, TITLE_WORDS) },
    { weight: 0.5, reason: "words of employers", holds: (candidate) => hasWords(candidate, EMPLOYER_WORDS) },
    {
      weight: 1,
      reason: "duties under its items",
      holds: ({ entries }) => entries.some(({ body }) => body.length > 1),
    },
    { weight: -1, reason: "words of degrees", holds: (candidate) => hasWords(candidate, DEGREE_WORDS) },
  ],
  education: [
    { weight: 2, reason: "its items are dated", holds: isMostlyDated },
    { weight: 1.5, reason: "words of degrees", holds: (candidate) => hasWords(candidate, DEGREE_WORDS) },
    { weight: 1, reason: "words of schools", holds: (candidate) => hasWords(candidate, SCHOOL_WORDS) },
    {
      weight: -2,
      reason: "duties under its items",
      holds: ({ entries }) => entries.some(({ body }) => body.length > 1),
    },
  ],
} as const satisfies Partial<Record<SectionKind, readonly Evidence<Candidate>[]>>;

/** Tells jobs and schools by what stands under a heading that is not known; else it stays `other`. */
export function inferKind(entries: readonly Entry[]): "work" | "education" | "other" {
  const heads = foldText(entries.flatMap((entry) => entry.heads.map((piece) => piece.text)).join(" "));
  const candidate = { entries, heads };
  const work = weigh<Candidate>(EVIDENCE.work, candidate);
  const education = weigh<Candidate>(EVIDENCE.education, candidate);
  if (Math.max(work, education) < THRESHOLD) return "other";
  return work >= education ? "work" : "education";
}
