import { labelsFor } from "#core/documents/labels/labels-for.ts";
import type { Career } from "#core/model/career.ts";
import type { Credential } from "#core/model/credential.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import type { DateRange } from "#core/model/partial-date.ts";
import { toOwnSections } from "./to-own-sections.ts";

export const JSON_RESUME_SCHEMA =
  "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

type Fields = Record<string, unknown>;

/** A career record as a JSON Resume 1.0 object, in one language. Fields that are blank are left out. */
export function toJsonResume(career: Career, language: Language): Fields {
  const words = wordsOf(language);
  const { languageLevels } = labelsFor(language);
  const { lists, others } = toOwnSections(career.customSections, language);
  return filled({
    $schema: JSON_RESUME_SCHEMA,
    basics: toBasics(career, words),
    work: toWork(career, words),
    volunteer: career.volunteer.map((role) =>
      filled({
        organization: role.organization,
        position: words.side(role.position),
        ...toDates(role.dates),
        summary: words.side(role.summary),
        highlights: words.told(role.highlights),
      }),
    ),
    education: career.education.map((education) =>
      filled({
        institution: education.institution,
        studyType: words.side(education.studyType),
        area: words.side(education.area),
        ...toDates(education.dates),
        courses: words.told(education.highlights),
      }),
    ),
    certificates: career.credentials.map(toCertificate),
    projects: [...toProjects(career, words), ...lists.projects],
    awards: lists.awards,
    publications: lists.publications,
    skills: career.skills.flatMap(({ name, keywords }) =>
      toSkills(
        words.side(name),
        keywords.flatMap(({ text }) => words.side(text) ?? []),
      ),
    ),
    languages: career.languages.map((spoken) =>
      filled({
        language: words.side(spoken.name),
        fluency: words.side(spoken.fluency) ?? (spoken.level && languageLevels[spoken.level]),
      }),
    ),
    ...(others.length > 0 && { meta: { customSections: others } }),
  });
}

/** The words of one language, or of the other where there are none. */
interface Words {
  readonly side: (text: LocalizedText) => string | undefined;
  readonly told: (highlights: readonly Highlight[]) => string[];
}

function wordsOf(language: Language): Words {
  const side = (text: LocalizedText): string | undefined => textFor(text, language)?.text;
  return { side, told: (highlights) => highlights.flatMap(({ text }) => side(text) ?? []) };
}

function toBasics(career: Career, words: Words): Fields {
  const { own, profiles } = partLinks(career);
  return filled({
    name: career.contact.name,
    label: words.side(career.headline),
    email: career.contact.email,
    phone: career.contact.phone,
    url: own,
    summary: words.side(career.summary),
    location: toLocation(career.contact.location),
    profiles,
  });
}

function toWork(career: Career, words: Words): Fields[] {
  const employers = new Map(career.employers.map((employer) => [employer.id, employer]));
  return career.work.map((role) => {
    const employer = employers.get(role.employerId);
    return filled({
      name: employer?.name,
      position: words.side(role.position),
      location: placeOf(role.location ?? employer?.location ?? {}),
      ...toDates(role.dates),
      summary: words.side(role.summary),
      highlights: words.told(role.highlights),
    });
  });
}

/** JSON Resume has no place for a practicum that is no job; `type` lets our own import tell it again. */
function toProjects(career: Career, words: Words): Fields[] {
  return career.practicum.map((practicum) =>
    filled({
      name: words.side(practicum.title),
      entity: practicum.organization,
      type: practicum.kind,
      ...toDates(practicum.dates),
      highlights: words.told(practicum.highlights),
    }),
  );
}

/** A network's page is a profile; the first other page is the person's own. */
function partLinks(career: Career): { own: string | undefined; profiles: Fields[] } {
  const own = career.links.find((link) => link.network === undefined);
  const profiles = career.links
    .filter((link) => link !== own)
    .map(({ network, url }) => filled({ network, url }));
  return { own: own?.url, profiles };
}

function toLocation({ street, city, region, postalCode, country }: Location): Fields | undefined {
  const location = filled({ address: street, postalCode, city, region, country });
  return Object.keys(location).length > 0 ? location : undefined;
}

function placeOf({ city, region, country }: Location): string {
  return [city, region, country].filter((part) => part !== undefined && part !== "").join(", ");
}

function toDates({ start, end }: DateRange): Fields {
  return filled({ startDate: start, endDate: end });
}

function toCertificate(credential: Credential): Fields {
  const { name, abbreviation, issuer, status, earned, expected } = credential;
  const isAhead = status === "planned" || status === "scheduled";
  return filled({
    name: name === "" || abbreviation === "" ? name || abbreviation : `${name} (${abbreviation})`,
    issuer,
    date: isAhead ? expected : earned,
    status: isAhead ? "expected" : status === "expired" ? "expired" : undefined,
  });
}

/** A plain list is one skill an item; a group is a name with its keywords. */
function toSkills(name: string | undefined, keywords: readonly string[]): Fields[] {
  if (name === undefined) return keywords.map((keyword) => ({ name: keyword }));
  return [filled({ name, keywords })];
}

/** Leaves out what is undefined, empty or blank. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
