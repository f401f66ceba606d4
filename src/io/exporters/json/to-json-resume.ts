import type { Career } from "#core/model/career.ts";
import type { Credential } from "#core/model/credential.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import type { DateRange } from "#core/model/partial-date.ts";

export const JSON_RESUME_SCHEMA =
  "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

type Fields = Record<string, unknown>;

/** A career record as a JSON Resume 1.0 object, in one language. Fields that are blank are left out. */
export function toJsonResume(career: Career, language: Language): Fields {
  const side = (text: LocalizedText): string | undefined => textFor(text, language)?.text;
  const told = (highlights: readonly Highlight[]): string[] =>
    highlights.flatMap(({ text }) => side(text) ?? []);
  const { own, profiles } = partLinks(career);
  const employers = new Map(career.employers.map((employer) => [employer.id, employer]));
  return filled({
    $schema: JSON_RESUME_SCHEMA,
    basics: filled({
      name: career.contact.name,
      label: side(career.headline),
      email: career.contact.email,
      phone: career.contact.phone,
      url: own,
      summary: side(career.summary),
      location: toLocation(career.contact.location),
      profiles,
    }),
    work: career.work.map((role) => {
      const employer = employers.get(role.employerId);
      return filled({
        name: employer?.name,
        position: side(role.position),
        location: placeOf(role.location ?? employer?.location ?? {}),
        ...toDates(role.dates),
        summary: side(role.summary),
        highlights: told(role.highlights),
      });
    }),
    volunteer: career.volunteer.map((role) =>
      filled({
        organization: role.organization,
        position: side(role.position),
        ...toDates(role.dates),
        summary: side(role.summary),
        highlights: told(role.highlights),
      }),
    ),
    education: career.education.map((education) =>
      filled({
        institution: education.institution,
        studyType: side(education.studyType),
        area: side(education.area),
        ...toDates(education.dates),
        courses: told(education.highlights),
      }),
    ),
    certificates: career.credentials.map(toCertificate),
    projects: career.practicum.map((practicum) =>
      filled({
        name: side(practicum.title),
        entity: practicum.organization,
        type: practicum.kind,
        ...toDates(practicum.dates),
        highlights: told(practicum.highlights),
      }),
    ),
    skills: career.skills.flatMap((group) =>
      toSkills(
        side(group.name),
        group.keywords.flatMap(({ text }) => side(text) ?? []),
      ),
    ),
    languages: career.languages.map((spoken) =>
      filled({ language: side(spoken.name), fluency: side(spoken.fluency) ?? spoken.level }),
    ),
  });
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
  const isFilled = (value: unknown): boolean =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}
