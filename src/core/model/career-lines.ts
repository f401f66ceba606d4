import type { Career } from "./career.ts";
import type { Highlight } from "./highlight.ts";
import { LANGUAGES, type Language } from "./language.ts";
import type { LocalizedText } from "./localized-text.ts";

/** The parts of a record that hold words of the person's own. */
export type CareerPart =
  | "contact"
  | "headline"
  | "summary"
  | "credentials"
  | "education"
  | "work"
  | "practicum"
  | "skills"
  | "languages"
  | "volunteer"
  | "memberships"
  | "customSections"
  | "links";

/** What a line is within its part. */
export type LineRole = "name" | "title" | "organization" | "place" | "duty" | "text" | "term";

/** One text of the record as written, with its place: `work[1].highlights[0]`. */
export interface CareerLine {
  readonly path: string;
  readonly part: CareerPart;
  readonly role: LineRole;
  readonly text: string;
  /** The side that it stands on; none where the text is the same in every document (names, credentials). */
  readonly language?: Language;
}

/** Every text of the record, in the record's order; localized texts give one line a side. Blank texts are left out. */
export function careerLines(career: Career): CareerLine[] {
  return [
    ...contactLines(career),
    ...localized("headline", "headline", "title", career.headline),
    ...localized("summary", "summary", "text", career.summary),
    ...credentialLines(career),
    ...educationLines(career),
    ...workLines(career),
    ...practicumLines(career),
    ...skillLines(career),
    ...languageLines(career),
    ...volunteerLines(career),
    ...membershipLines(career),
    ...customLines(career),
  ];
}

/** What a document in one language prints: one line a path, its own side, else the other. */
export function printedLines(career: Career, language: Language): CareerLine[] {
  const byPath = new Map<string, CareerLine>();
  for (const line of careerLines(career)) {
    if (!byPath.has(line.path) || line.language === language) byPath.set(line.path, line);
  }
  return [...byPath.values()];
}

function contactLines({ contact, links }: Career): CareerLine[] {
  const { name, email, phone, location } = contact;
  return [
    ...plain("contact.name", "contact", "name", name),
    ...plain("contact.email", "contact", "text", email),
    ...plain("contact.phone", "contact", "text", phone),
    ...plain(
      "contact.location",
      "contact",
      "place",
      [location.city, location.region].filter(Boolean).join(", "),
    ),
    ...links.flatMap((link, index) => plain(`links[${index}].url`, "links", "text", link.url)),
  ];
}

function credentialLines({ credentials }: Career): CareerLine[] {
  return credentials.flatMap((credential, index) => [
    ...plain(`credentials[${index}].abbreviation`, "credentials", "term", credential.abbreviation),
    ...plain(`credentials[${index}].name`, "credentials", "name", credential.name),
    ...plain(`credentials[${index}].issuer`, "credentials", "organization", credential.issuer),
  ]);
}

function educationLines({ education }: Career): CareerLine[] {
  return education.flatMap((school, index) => {
    const path = `education[${index}]`;
    return [
      ...plain(`${path}.institution`, "education", "organization", school.institution),
      ...localized(`${path}.studyType`, "education", "title", school.studyType),
      ...localized(`${path}.area`, "education", "title", school.area),
      ...highlightLines(path, "education", school.highlights),
    ];
  });
}

function workLines({ work, employers }: Career): CareerLine[] {
  const names = new Map(employers.map((employer) => [employer.id, employer.name]));
  return work.flatMap((role, index) => {
    const path = `work[${index}]`;
    return [
      ...localized(`${path}.position`, "work", "title", role.position),
      ...plain(`${path}.name`, "work", "organization", names.get(role.employerId)),
      ...localized(`${path}.summary`, "work", "text", role.summary),
      ...highlightLines(path, "work", role.highlights),
    ];
  });
}

function practicumLines({ practicum }: Career): CareerLine[] {
  return practicum.flatMap((practice, index) => {
    const path = `practicum[${index}]`;
    return [
      ...localized(`${path}.title`, "practicum", "title", practice.title),
      ...plain(`${path}.organization`, "practicum", "organization", practice.organization),
      ...highlightLines(path, "practicum", practice.highlights),
    ];
  });
}

function skillLines({ skills }: Career): CareerLine[] {
  return skills.flatMap((group, index) => [
    ...localized(`skills[${index}].name`, "skills", "title", group.name),
    ...group.keywords.flatMap((skill, at) =>
      localized(`skills[${index}].keywords[${at}]`, "skills", "term", skill.text),
    ),
  ]);
}

function languageLines({ languages }: Career): CareerLine[] {
  return languages.flatMap((spoken, index) => [
    ...localized(`languages[${index}].name`, "languages", "term", spoken.name),
    ...localized(`languages[${index}].fluency`, "languages", "text", spoken.fluency),
  ]);
}

function volunteerLines({ volunteer }: Career): CareerLine[] {
  return volunteer.flatMap((role, index) => {
    const path = `volunteer[${index}]`;
    return [
      ...localized(`${path}.position`, "volunteer", "title", role.position),
      ...plain(`${path}.organization`, "volunteer", "organization", role.organization),
      ...localized(`${path}.summary`, "volunteer", "text", role.summary),
      ...highlightLines(path, "volunteer", role.highlights),
    ];
  });
}

function membershipLines({ memberships }: Career): CareerLine[] {
  return memberships.flatMap((membership, index) => [
    ...plain(`memberships[${index}].organization`, "memberships", "organization", membership.organization),
    ...localized(`memberships[${index}].position`, "memberships", "title", membership.position),
  ]);
}

function customLines({ customSections }: Career): CareerLine[] {
  return customSections.flatMap((section, index) => [
    ...localized(`customSections[${index}].heading`, "customSections", "title", section.heading),
    ...section.entries.flatMap((entry, at) => {
      const path = `customSections[${index}].entries[${at}]`;
      return [
        ...localized(`${path}.title`, "customSections", "title", entry.title),
        ...plain(`${path}.organization`, "customSections", "organization", entry.organization),
        ...highlightLines(path, "customSections", entry.highlights),
      ];
    }),
  ]);
}

function highlightLines(path: string, part: CareerPart, highlights: readonly Highlight[]): CareerLine[] {
  return highlights.flatMap((highlight, index) =>
    localized(`${path}.highlights[${index}]`, part, "duty", highlight.text),
  );
}

function plain(path: string, part: CareerPart, role: LineRole, text: string | undefined): CareerLine[] {
  return text === undefined || text.trim() === "" ? [] : [{ path, part, role, text }];
}

function localized(path: string, part: CareerPart, role: LineRole, value: LocalizedText): CareerLine[] {
  return LANGUAGES.flatMap((language) =>
    plain(path, part, role, value[language]?.text).map((line) => ({ ...line, language })),
  );
}
