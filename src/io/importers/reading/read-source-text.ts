import { foldText } from "#core/text/fold-text.ts";
import { headOfBullet, headsOfNestedBullets } from "./bullet-heads.ts";
import { cleanLines } from "./clean-lines.ts";
import { type Entry, splitEntries } from "./entries.ts";
import { wordsOf } from "./file-words.ts";
import { gatherContact } from "./gather-contact.ts";
import { inferKind } from "./infer-kind.ts";
import { partJobAsides } from "./job-asides.ts";
import { joinLabels } from "./label-rails.ts";
import type { Line, SourceText } from "./line.ts";
import { mendLinks } from "./mend-links.ts";
import type { Mending } from "./mend-text.ts";
import { readPersonalLabel } from "./personal-labels-table.ts";
import { joinLines, type Piece } from "./pieces.ts";
import { partProseHeads } from "./prose-heads.ts";
import { dutyLinesOf, withoutQuotes } from "./quoted-lines.ts";
import { readCredentials } from "./read-credentials.ts";
import { readEducation } from "./read-education.ts";
import { readHeader } from "./read-header.ts";
import { readLanguages } from "./read-languages.ts";
import { readMemberships } from "./read-memberships.ts";
import { readRoles } from "./read-roles.ts";
import { readSkills } from "./read-skills.ts";
import {
  BLANK_DRAFT,
  type DraftCredential,
  type DraftPracticum,
  type DraftRole,
  type ResumeDraft,
} from "./resume-draft.ts";
import type { Section } from "./section.ts";
import type { SectionKind } from "./section-kind.ts";
import { splitSections } from "./sections.ts";
import { labelTableCells } from "./table-columns.ts";
import { joinTableCells } from "./table-rows.ts";

/** Reads a resume from its lines: sections, then entries, then fields. Every line ends in a field or in `unplaced`. */
export function readSourceText(source: SourceText): ResumeDraft {
  const lines = joinLabels(cleanLines(source.lines));
  const mending = { hyphenates: source.hyphenates, words: wordsOf(lines) };
  const sections = gatherContact(splitSections(lines));
  const { start, afterName } = readStart(sections, mending, source.links);
  const read = sections.map((section) => ({
    section,
    kind: section.kind,
    pieces: joinLines(rowsOf(section), mending, LISTS.has(section.kind)),
  }));
  const duties = dutyLinesOf(read);
  const draft = read.reduce(
    (sofar, { section, kind, pieces }) =>
      READERS[kind](sofar, section, kind === "skills" ? withoutQuotes(pieces, duties) : pieces),
    start,
  );
  return { ...draft, credentials: [...draft.credentials, ...onlyAfterName(afterName, draft)] };
}

/** Credentials that stand after the name and nowhere else. */
function onlyAfterName(abbreviations: readonly string[], draft: ResumeDraft): DraftCredential[] {
  const known = new Set(draft.credentials.map(({ abbreviation, name }) => abbreviation || name));
  return abbreviations
    .filter((abbreviation) => !known.has(abbreviation))
    .map((abbreviation) => ({ name: "", abbreviation, issuer: "", status: "active" }));
}

/** Sections that people set as tables have rows whose cells wrap. */
const TABULAR: ReadonlySet<SectionKind> = new Set(["credentials", "skills", "languages"]);

/** Sections of short items, one a line. */
const LISTS: ReadonlySet<SectionKind> = new Set(["skills", "languages"]);

function rowsOf(section: Section): readonly Line[] {
  if (TABULAR.has(section.kind)) return joinTableCells(section.lines, "any-cell");
  return joinTableCells(labelTableCells(section.lines), "last-cell");
}

type ReadSection = (draft: ResumeDraft, section: Section, pieces: readonly Piece[]) => ResumeDraft;

const keep: ReadSection = (draft) => draft;

const leave: ReadSection = (draft, section, pieces) => ({
  ...draft,
  unplaced: [
    ...draft.unplaced,
    ...(section.heading === "" ? [] : [section.heading]),
    ...pieces.map((piece) => piece.text),
  ],
});

/** A part that no field of the record stands for keeps its heading and its lines. */
const keepNamed: ReadSection = (draft, section, pieces) => {
  const highlights = pieces
    .map(({ text }) => text.replace(/ {2,}/g, " ").trim())
    .filter((text) => text !== "");
  if (section.heading === "" || highlights.length === 0) return leave(draft, section, pieces);
  const entry = { title: "", organization: "", dates: {}, highlights };
  return { ...draft, sections: [...draft.sections, { heading: asName(section.heading), entries: [entry] }] };
};

/** `AWARDS AND HONORS:` as a heading is written. */
function asName(heading: string): string {
  const name = heading.replace(/\s*:\s*$/, "").trim();
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** What is done with each kind of section, in the order of the page. */
const READERS: Readonly<Record<SectionKind, ReadSection>> = {
  header: keep,
  contact: keep,
  links: keep,
  summary: (draft, _, pieces) => ({
    ...draft,
    summary: joinTexts([draft.summary, ...pieces.map((piece) => piece.text)]),
  }),
  work: (draft, _, pieces) => {
    const { told, asides } = partJobAsides(headsOfNestedBullets(pieces));
    const { roles, unplaced } = readRoles(splitEntries(partProseHeads(told)));
    return {
      ...draft,
      work: [...draft.work, ...roles],
      unplaced: [...draft.unplaced, ...unplaced, ...asides],
    };
  },
  practicum: (draft, section, pieces) => {
    const { roles, unplaced } = readRoles(splitEntries(partProseHeads(pieces)));
    const practicum = roles.map((role) => toPracticum(role, section.heading));
    return {
      ...draft,
      practicum: [...draft.practicum, ...practicum],
      unplaced: [...draft.unplaced, ...unplaced],
    };
  },
  volunteer: (draft, _, pieces) => {
    const { roles, unplaced } = readRoles(splitEntries(partProseHeads(pieces)));
    return {
      ...draft,
      volunteer: [...draft.volunteer, ...roles],
      unplaced: [...draft.unplaced, ...unplaced],
    };
  },
  education: (draft, section, pieces) => {
    const entries = splitEntries(pieces.map(headOfBullet));
    const isMixed = section.also === "credentials";
    const credentials = isMixed ? entries.filter(isCredentialEntry) : [];
    const schools = entries.filter((entry) => !credentials.includes(entry));
    return {
      ...draft,
      education: [...draft.education, ...readEducation(schools)],
      credentials: [
        ...draft.credentials,
        ...readCredentials(credentials.flatMap((entry) => [...entry.heads, ...entry.body])),
      ],
    };
  },
  credentials: (draft, _, pieces) => ({
    ...draft,
    credentials: [...draft.credentials, ...readCredentials(pieces)],
  }),
  skills: (draft, section, pieces) => {
    const languages =
      section.also === "languages"
        ? pieces.filter((piece) => readLanguages([piece]).languages.length > 0)
        : [];
    const skills = readSkills(pieces.filter((piece) => !languages.includes(piece)));
    return {
      ...draft,
      skills: [...draft.skills, ...skills],
      languages: [...draft.languages, ...readLanguages(languages).languages],
    };
  },
  languages: (draft, _, pieces) => {
    const { languages, unplaced } = readLanguages(pieces);
    return {
      ...draft,
      languages: [...draft.languages, ...languages],
      unplaced: [...draft.unplaced, ...unplaced],
    };
  },
  memberships: (draft, _, pieces) => ({
    ...draft,
    memberships: [...draft.memberships, ...readMemberships(pieces)],
  }),
  courses: leave,
  awards: keepNamed,
  publications: keepNamed,
  projects: keepNamed,
  interests: leave,
  references: leave,
  other: (draft, section, pieces) => {
    const kind = inferKind(pieces);
    return kind === "other" ? leave(draft, section, pieces) : READERS[kind](draft, section, pieces);
  },
};

function readStart(
  sections: readonly Section[],
  mending: Mending,
  links: readonly string[],
): { start: ResumeDraft; afterName: readonly string[] } {
  const linesOf = (...kinds: SectionKind[]): Line[] =>
    sections.filter((section) => kinds.includes(section.kind)).flatMap((section) => section.lines);
  const { rest, credentials, ...fields } = readHeader(linesOf("header"), linesOf("contact", "links"));
  const { headline, others } = takeHeadline(joinLines(rest, mending));
  const prose = proseOf(others);
  const start = {
    ...BLANK_DRAFT,
    ...fields,
    links: mendLinks(fields.links, links),
    headline,
    summary: joinTexts(prose.map((piece) => piece.text)),
    unplaced: others.filter((piece) => !prose.includes(piece)).map((piece) => piece.text),
  };
  return { start, afterName: credentials };
}

function isProse({ text }: Piece): boolean {
  return text.length > 45 && text.split(/\s+/).length > 5 && /[.!?]$/.test(text);
}

/** A paragraph, and the sentences below that go on with it. */
function proseOf(pieces: readonly Piece[]): Piece[] {
  const prose: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const goesOn = prose.length > 0 && prose.at(-1) === pieces[index - 1];
    if (isProse(piece) || (goesOn && !piece.isBullet && /\p{Ll}\s.*\p{Ll}{3}[.!?]$/u.test(piece.text)))
      prose.push(piece);
  }
  return prose;
}

/** What stands under the name, is no contact and no prose, says what the person is. */
function takeHeadline(pieces: readonly Piece[]): { headline: string; others: Piece[] } {
  const taken: string[] = [];
  const others: Piece[] = [];
  for (const piece of pieces) {
    const text = piece.text.replace(/ {2,}/g, " ").trim();
    const isLabel = !piece.isBullet && text.length <= 110 && !isProse(piece);
    const isFree = others.length === 0 && readPersonalLabel(text) === undefined;
    const goesOn = taken.length === 0 || /[|,&•·/-]$/u.test(taken.at(-1) ?? "");
    if (isLabel && isFree && goesOn) taken.push(text);
    else others.push(piece);
  }
  return { headline: taken.join(" "), others };
}

function isCredentialEntry(entry: Entry): boolean {
  const [credential] = readCredentials(entry.heads);
  if (credential === undefined) return false;
  const isLicense = /\b(?:licen[cs]e|licencia|permit|permiso|registration|registro)\b/.test(
    foldText(credential.name),
  );
  return credential.abbreviation !== "" || isLicense;
}

function toPracticum(role: DraftRole, heading: string): DraftPracticum {
  const kind = /extern|externado/i.test(`${heading} ${role.position}`) ? "externship" : "practicum";
  const hours = /\b(\d{2,4})\s*(?:hours|hrs|horas)\b/i.exec(
    [role.position, role.summary, ...role.highlights].join(" "),
  )?.[1];
  return { ...role, kind, ...(hours !== undefined && { hours: Number(hours) }) };
}

function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/ {2,}/g, " ").trim())
    .filter((text) => text !== "")
    .join(" ");
}
