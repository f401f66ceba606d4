import { foldText } from "#core/text/fold-text.ts";
import { leanOfCredential } from "./credential-catalog.ts";
import { type Entry, isDated, splitEntries } from "./entries.ts";
import { type Evidence, weigh } from "./evidence.ts";
import { countWords, DEGREE_WORDS, EMPLOYER_WORDS, SCHOOL_WORDS, TITLE_WORDS } from "./head-words-table.ts";
import type { Piece } from "./pieces.ts";
import type { SectionKind } from "./section-kind.ts";

interface Candidate {
  readonly entries: readonly Entry[];
  readonly pieces: readonly Piece[];
  /** The head lines of all entries, folded. */
  readonly heads: string;
}

const THRESHOLD = 3;

const hasWords = ({ heads }: Candidate, words: readonly string[]): boolean => countWords(heads, words) > 0;
const isMostlyDated = ({ entries }: Candidate): boolean =>
  entries.filter((entry) => entry.heads.some(isDated)).length > entries.length / 2;

/** Letters of a skill at most, and of sentences about a person at least. */
const LONGEST_ITEM = 45;
const LEAST_TOLD = 90;
const LIST_SEPARATOR = /[,;|•·]\s+|\s{2,}|\s\/\s/u;

const areSentences = ({ pieces }: Candidate): boolean =>
  pieces.length > 0 &&
  pieces.every(({ text, isBullet }) => !isBullet && /\p{Ll}[.!]$/u.test(text)) &&
  pieces.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_TOLD;
const areShortItems = ({ pieces }: Candidate): boolean => {
  const items = pieces.flatMap(({ text }) => text.split(LIST_SEPARATOR));
  return (
    items.length > 2 && items.every((item) => item.length <= LONGEST_ITEM && !/\p{Ll}{3}[.!]$/u.test(item))
  );
};
const isDatedAtAll = ({ pieces }: Candidate): boolean => pieces.some(isDated);
const nameCredentials = ({ pieces }: Candidate): boolean =>
  pieces.filter(({ text }) => leanOfCredential(text.split(/,\s|\s[–—|-]\s|\s{2,}/u)[0] ?? "") >= 3).length *
    2 >
  pieces.length;

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
  summary: [
    { weight: 3, reason: "sentences alone", holds: areSentences },
    { weight: -2, reason: "dates", holds: isDatedAtAll },
  ],
  skills: [
    { weight: 3, reason: "short items alone", holds: areShortItems },
    { weight: -2, reason: "dates", holds: isDatedAtAll },
  ],
  credentials: [{ weight: 3.5, reason: "most are named in the catalog", holds: nameCredentials }],
} as const satisfies Partial<Record<SectionKind, readonly Evidence<Candidate>[]>>;

const KINDS = [
  "work",
  "education",
  "credentials",
  "summary",
  "skills",
] as const satisfies readonly (keyof typeof EVIDENCE)[];

/** Tells a section by what stands under a heading that is not known; else it stays `other`. */
export function inferKind(pieces: readonly Piece[]): (typeof KINDS)[number] | "other" {
  const entries = splitEntries(pieces);
  const heads = foldText(entries.flatMap((entry) => entry.heads.map((piece) => piece.text)).join(" "));
  const candidate = { entries, pieces, heads };
  const scores = KINDS.map((kind) => ({ kind, score: weigh<Candidate>(EVIDENCE[kind], candidate) }));
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score >= THRESHOLD ? best.kind : "other";
}
