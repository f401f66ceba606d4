import { isRecord } from "#core/is-record.ts";
import type { Career } from "#core/model/career.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import type { DateRange } from "#core/model/partial-date.ts";
import { foldText } from "#core/text/fold-text.ts";
import {
  ENTRY_ROWS,
  ENTRY_THRESHOLD,
  type EntryEvidence,
  LINE_ROWS,
  LINE_THRESHOLD,
  PLACE_REASONS,
  type TextEvidence,
} from "./entry-evidence.ts";
import { type PairReason, pairLists } from "./pair-lists.ts";

/** Two entries, or two lines or skills of paired entries, that are held to be the same one. */
export interface EntryPair {
  readonly mine: string;
  readonly theirs: string;
  readonly kind: "entry" | "text";
  readonly reasons: readonly PairReason[];
  /** Nothing but their place in the list speaks for it: to be offered, not done. */
  readonly isByPlace?: true;
}

/** The entries of a file that are the record's own already, with why. What is in `apart` (ids of the file's) is paired with none. */
export function pairCareers(mine: Career, theirs: Career, apart: ReadonlySet<string>): EntryPair[] {
  const parts = ENTRY_PARTS.map(({ list }) => [list(mine), list(theirs)] as const);
  const employers = pairNamed(mine, theirs);
  const entries = parts.flatMap(([own, read]) => pairEntries(own, read, apart));
  const known = new Map<string, string>(employers.map((pair) => [pair.theirs, pair.mine]));
  const fitting = entries.filter(({ own, read }) => isFitting(own, read, known));
  return [
    ...employersOf(known),
    ...fitting.flatMap(({ own, read, reasons }) => [
      { mine: own.id, theirs: read.id, kind: "entry" as const, reasons },
      ...pairTexts(own.texts, read.texts, apart),
      ...pairEntries(own.entries, read.entries, apart).flatMap((inner) => [
        { mine: inner.own.id, theirs: inner.read.id, kind: "entry" as const, reasons: inner.reasons },
        ...pairTexts(inner.own.texts, inner.read.texts, apart),
      ]),
    ]),
  ];
}

/** An entry with what tells it apart and what is inside. */
interface Entry extends EntryEvidence {
  readonly employer?: string;
  readonly texts: readonly TextEvidence[];
  readonly entries: readonly Entry[];
}

interface EntryMatch {
  readonly own: Entry;
  readonly read: Entry;
  readonly reasons: readonly PairReason[];
}

function pairEntries(
  own: readonly Entry[],
  read: readonly Entry[],
  apart: ReadonlySet<string>,
): EntryMatch[] {
  const free = read.filter(({ id }) => !apart.has(id));
  return pairLists<Entry>(own, free, ENTRY_ROWS, ENTRY_THRESHOLD).map((pair) => ({
    own: pair.mine,
    read: pair.theirs,
    reasons: pair.reasons,
  }));
}

function pairTexts(
  own: readonly TextEvidence[],
  read: readonly TextEvidence[],
  apart: ReadonlySet<string>,
): EntryPair[] {
  const pairs = pairLists(own, read, LINE_ROWS, LINE_THRESHOLD);
  return pairs
    .filter(({ theirs }) => !apart.has(theirs.id))
    .map(({ mine, theirs, reasons }) => ({
      mine: mine.id,
      theirs: theirs.id,
      kind: "text",
      reasons,
      ...(reasons.every((reason) => PLACE_REASONS.has(reason)) && { isByPlace: true }),
    }));
}

function pairNamed(mine: Career, theirs: Career): { mine: string; theirs: string }[] {
  return pairLists(namedEmployers(mine), namedEmployers(theirs), ENTRY_ROWS, 3).map((pair) => ({
    mine: pair.mine.id,
    theirs: pair.theirs.id,
  }));
}

function namedEmployers({ employers }: Career): Entry[] {
  return employers.map((employer) => entry(employer.id, employer, { name: employer.name }));
}

/** Two jobs are one only where their employers are; what dates and titles say of a job says so of its employer. */
function isFitting({ employer: own }: Entry, { employer: read }: Entry, known: Map<string, string>): boolean {
  if (own === undefined || read === undefined) return true;
  if (!known.has(read) && ![...known.values()].includes(own)) known.set(read, own);
  return known.get(read) === own;
}

function employersOf(known: ReadonlyMap<string, string>): EntryPair[] {
  return [...known].map(([theirs, mine]) => ({ mine, theirs, kind: "entry", reasons: ["same-name"] }));
}

const ENTRY_PARTS: readonly { readonly list: (career: Career) => readonly Entry[] }[] = [
  {
    list: ({ work, employers }) =>
      work.map((role) => {
        const name = employers.find(({ id }) => id === role.employerId)?.name ?? "";
        const { position, dates, highlights } = role;
        return {
          ...entry(role.id, [role, name], { name, title: [position], dates, texts: highlights }),
          employer: role.employerId,
        };
      }),
  },
  {
    list: ({ education }) =>
      education.map((school) => {
        const { institution, studyType, area, dates, highlights } = school;
        return entry(school.id, school, {
          name: institution,
          title: [studyType, area],
          dates,
          texts: highlights,
        });
      }),
  },
  {
    list: ({ credentials }) =>
      credentials.map((credential) => {
        const { abbreviation, name, issuer, status } = credential;
        const code = foldText(abbreviation || name).trim();
        return entry(credential.id, credential, {
          name: issuer,
          code: code && `${code} ${status === "expired"}`,
        });
      }),
  },
  { list: ({ practicum }) => practicum.map((each) => titled(each, each.organization, each.title)) },
  { list: ({ volunteer }) => volunteer.map((each) => titled(each, each.organization, each.position)) },
  {
    list: ({ memberships }) =>
      memberships.map((each) => titled({ ...each, highlights: [] }, each.organization, each.position)),
  },
  {
    list: ({ languages }) =>
      languages.map((spoken) => {
        const name = foldText(spoken.name.en?.text ?? spoken.name.es?.text ?? "").trim();
        return entry(spoken.id, spoken, { code: spoken.code ?? KNOWN_LANGUAGES[name] ?? name });
      }),
  },
  {
    list: ({ skills }) =>
      skills.map((group) => ({
        ...entry(group.id, group, {
          code: group.name.en || group.name.es ? "" : "no name",
          title: [group.name],
          texts: group.keywords,
        }),
      })),
  },
  {
    list: ({ customSections }) =>
      customSections.map((section) => ({
        ...entry(section.id, section, { name: headingOf(section.heading), title: [section.heading] }),
        entries: section.entries.map((each) => titled(each, each.organization, each.title)),
      })),
  },
  { list: ({ links }) => links.map((link) => entry(link.id, link, { code: plainUrl(link.url) })) },
  { list: ({ unplaced }) => unplaced.map((line) => entry(line.id, line.text, { code: line.text })) },
];

const KNOWN_LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  ingles: "en",
  spanish: "es",
  espanol: "es",
  french: "fr",
  frances: "fr",
  portuguese: "pt",
  portugues: "pt",
};

function headingOf(heading: LocalizedText): string {
  return heading.en?.text ?? heading.es?.text ?? "";
}

function plainUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/+$/, "");
}

function titled(
  each: { readonly id: string; readonly dates: DateRange; readonly highlights: readonly TextEvidence[] },
  name: string,
  title: LocalizedText,
): Entry {
  return entry(each.id, each, { name, title: [title], dates: each.dates, texts: each.highlights });
}

function entry(id: string, whole: unknown, told: Partial<Omit<Entry, "id" | "words">>): Entry {
  const { name = "", code = "", title = [], dates = {}, texts = [], entries = [] } = told;
  const words = JSON.stringify(contentOf(whole));
  return { id, words, name, code, title, dates, texts, entries, lines: texts.map(({ text }) => text) };
}

const NO_CONTENT = new Set(["id", "employerId", "changedAt", "follows"]);

function contentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(contentOf);
  if (!isRecord(value)) return value;
  const told = Object.entries(value).filter(([name, inner]) => !NO_CONTENT.has(name) && inner !== undefined);
  return Object.fromEntries(told.map(([name, inner]) => [name, contentOf(inner)]));
}
