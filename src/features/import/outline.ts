import type { DocumentLabels } from "#core/documents/labels/document-labels.ts";
import { printDate, printRange } from "#core/documents/print-dates.ts";
import type { Career } from "#core/model/career.ts";
import type { Credential } from "#core/model/credential.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";

export const OUTLINE_PARTS = [
  "person",
  "summary",
  "work",
  "education",
  "credentials",
  "practicum",
  "skills",
  "languages",
  "volunteer",
  "memberships",
] as const;
export type OutlinePart = (typeof OUTLINE_PARTS)[number];

export interface OutlineLine {
  /** Of the item in the record. */
  readonly id: string;
  readonly title: string;
  readonly under?: string;
  readonly dates?: string;
  /** Duty lines read with it. */
  readonly duties?: number;
}

/** What a record holds, short enough to be looked over: only the parts that have something in them. */
export function outlineOf(
  career: Career,
  labels: DocumentLabels,
): ReadonlyArray<{ readonly part: OutlinePart; readonly lines: readonly OutlineLine[] }> {
  return OUTLINE_PARTS.map((part) => ({ part, lines: LINES[part](career, labels) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

type Lines = (career: Career, labels: DocumentLabels) => OutlineLine[];

const LINES: Record<OutlinePart, Lines> = {
  person: ({ contact }) => {
    const { name, email, phone, location } = contact;
    const under = joined([email, phone, joined([location.city, location.region])], " · ");
    return name === "" && under === "" ? [] : [{ id: "contact", title: name, under }];
  },
  summary: (career) => {
    const title = [career.headline, career.summary].map((text) => wordsOf(career, text)).find(Boolean);
    return title === undefined ? [] : [{ id: "summary", title }];
  },
  work: (career, labels) => {
    const employers = new Map(career.employers.map((employer) => [employer.id, employer]));
    return career.work.map((role) => ({
      id: role.id,
      title: wordsOf(career, role.position),
      under: employers.get(role.employerId)?.name ?? "",
      dates: printRange(role.dates, labels) ?? "",
      duties: role.highlights.length,
    }));
  },
  education: (career, labels) =>
    career.education.map((school) => ({
      id: school.id,
      title: joined([wordsOf(career, school.studyType), wordsOf(career, school.area)]),
      under: school.institution,
      dates: printRange(school.dates, labels) ?? "",
    })),
  credentials: ({ credentials }, labels) =>
    credentials.map((credential) => ({
      id: credential.id,
      title: joined([credential.abbreviation, credential.name]),
      under: credential.issuer,
      dates: credentialDate(credential, labels),
    })),
  practicum: (career, labels) =>
    career.practicum.map((practice) => ({
      id: practice.id,
      title: wordsOf(career, practice.title),
      under: practice.organization,
      dates: printRange(practice.dates, labels) ?? "",
      duties: practice.highlights.length,
    })),
  skills: (career) =>
    career.skills.map((group) => {
      const name = wordsOf(career, group.name);
      const words = joined(group.keywords.map((skill) => wordsOf(career, skill.text)));
      return { id: group.id, ...(name === "" ? { title: words } : { title: name, under: words }) };
    }),
  languages: (career) =>
    career.languages.map((spoken) => ({
      id: spoken.id,
      title: wordsOf(career, spoken.name),
      under: wordsOf(career, spoken.fluency),
    })),
  volunteer: (career, labels) =>
    career.volunteer.map((role) => ({
      id: role.id,
      title: wordsOf(career, role.position),
      under: role.organization,
      dates: printRange(role.dates, labels) ?? "",
      duties: role.highlights.length,
    })),
  memberships: (career, labels) =>
    career.memberships.map((membership) => ({
      id: membership.id,
      title: membership.organization,
      under: wordsOf(career, membership.position),
      dates: printRange(membership.dates, labels) ?? "",
    })),
};

function wordsOf(career: Career, text: LocalizedText): string {
  return textFor(text, career.language)?.text ?? "";
}

function credentialDate({ earned, expected }: Credential, labels: DocumentLabels): string {
  if (earned !== undefined) return printDate(earned, labels);
  return expected === undefined ? "" : labels.expected(printDate(expected, labels));
}

function joined(parts: ReadonlyArray<string | undefined>, separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
