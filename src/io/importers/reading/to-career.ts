import { blankCareer, type Career } from "#core/model/career.ts";
import type { Credential } from "#core/model/credential.ts";
import type { Employer } from "#core/model/employer.ts";
import type { Highlight } from "#core/model/highlight.ts";
import {
  credentialIdSchema,
  educationIdSchema,
  employerIdSchema,
  highlightIdSchema,
  linkIdSchema,
  membershipIdSchema,
  type NewId,
  practicumIdSchema,
  roleIdSchema,
  skillGroupIdSchema,
  skillIdSchema,
  spokenLanguageIdSchema,
  unplacedLineIdSchema,
  volunteerRoleIdSchema,
} from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { type Link, linkSchema } from "#core/model/link.ts";
import { blankLocalizedText, type LocalizedText, localizedText } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import type { LanguageLevel, SpokenLanguage } from "#core/model/spoken-language.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { foldText } from "#core/text/fold-text.ts";
import { LANGUAGE_NAMES } from "./language-names-table.ts";
import type { DraftCredential, DraftLanguage, DraftLink, DraftRole, ResumeDraft } from "./resume-draft.ts";

interface Making {
  readonly newId: NewId;
  readonly now: Timestamp;
  readonly language: Language;
}

/** Gives a draft its ids and its language side. */
export function toCareer(draft: ResumeDraft, making: Making): Career {
  const { newId } = making;
  const localize = (text: string): LocalizedText =>
    text === "" ? blankLocalizedText : localizedText(making.language, text, making.now);
  const highlight = (text: string): Highlight => ({
    id: highlightIdSchema.parse(newId()),
    text: localize(text),
  });
  const tell = (role: DraftRole) => ({
    summary: localize(role.summary),
    highlights: role.highlights.map(highlight),
  });
  const { employers, employerOf } = gatherEmployers(draft.work, newId);
  return {
    ...blankCareer(newId, making.now, making.language),
    contact: {
      name: draft.name,
      ...(draft.email !== undefined && { email: draft.email }),
      ...(draft.phone !== undefined && { phone: draft.phone }),
      location: draft.location,
    },
    links: draft.links.flatMap((link) => toLink(link, newId)),
    headline: localize(draft.headline),
    summary: localize(draft.summary),
    education: draft.education.map(({ institution, studyType, area, dates, location, highlights }) => ({
      id: educationIdSchema.parse(newId()),
      institution,
      studyType: localize(studyType),
      area: localize(area),
      dates,
      location,
      highlights: highlights.map(highlight),
    })),
    credentials: draft.credentials.map((credential) => toCredential(credential, newId)),
    employers,
    work: draft.work.map((role) => {
      const employer = employerOf(role);
      const isElsewhere = !isSamePlace(role.location, employer.location) && hasPlace(role.location);
      return {
        id: roleIdSchema.parse(newId()),
        employerId: employer.id,
        position: localize(role.position),
        dates: role.dates,
        ...(isElsewhere && { location: role.location }),
        ...tell(role),
      };
    }),
    practicum: draft.practicum.map((practicum) => ({
      id: practicumIdSchema.parse(newId()),
      kind: practicum.kind,
      title: localize(practicum.position),
      organization: practicum.organization,
      dates: practicum.dates,
      ...(practicum.hours !== undefined && practicum.hours > 0 && { hours: practicum.hours }),
      highlights: [practicum.summary, ...practicum.highlights].filter((text) => text !== "").map(highlight),
    })),
    skills: draft.skills.map(({ name, keywords }) => ({
      id: skillGroupIdSchema.parse(newId()),
      name: localize(name),
      keywords: keywords.map((text) => ({ id: skillIdSchema.parse(newId()), text: localize(text) })),
    })),
    languages: draft.languages.map((language) => toSpokenLanguage(language, localize, newId)),
    volunteer: draft.volunteer.map((role) => ({
      id: volunteerRoleIdSchema.parse(newId()),
      organization: role.organization,
      position: localize(role.position),
      dates: role.dates,
      ...tell(role),
    })),
    memberships: draft.memberships.map(({ organization, position, dates }) => ({
      id: membershipIdSchema.parse(newId()),
      organization,
      position: localize(position),
      dates,
    })),
    unplaced: draft.unplaced.map((text) => ({ id: unplacedLineIdSchema.parse(newId()), text })),
  };
}

/** Links that are not http or https are left out; `readResume` says how many. */
export function isSafeLink(url: string): boolean {
  return linkSchema.shape.url.safeParse(absolute(url)).success;
}

function toLink({ network, url }: DraftLink, newId: NewId): Link[] {
  if (!isSafeLink(url)) return [];
  return [{ id: linkIdSchema.parse(newId()), ...(network !== undefined && { network }), url: absolute(url) }];
}

function absolute(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
}

function gatherEmployers(
  roles: readonly DraftRole[],
  newId: NewId,
): { employers: Employer[]; employerOf: (role: DraftRole) => Employer } {
  const byName = new Map<string, Employer>();
  for (const { organization, location } of roles) {
    const key = foldText(organization);
    const known = byName.get(key);
    if (known === undefined)
      byName.set(key, { id: employerIdSchema.parse(newId()), name: organization, location });
    else if (!hasPlace(known.location)) byName.set(key, { ...known, location });
  }
  const employerOf = (role: DraftRole): Employer => {
    const employer = byName.get(foldText(role.organization));
    if (employer === undefined) throw new Error("Every role's employer was gathered before.");
    return employer;
  };
  return { employers: [...byName.values()], employerOf };
}

function hasPlace(location: Location): boolean {
  return Object.keys(location).length > 0;
}

function isSamePlace(one: Location, other: Location): boolean {
  return one.city === other.city && one.region === other.region;
}

function toCredential(credential: DraftCredential, newId: NewId): Credential {
  const { name, abbreviation, issuer, status, date, expires, number } = credential;
  const isAhead = status === "planned" || status === "scheduled";
  return {
    id: credentialIdSchema.parse(newId()),
    name,
    abbreviation,
    issuer,
    status,
    ...(date !== undefined && (isAhead ? { expected: date } : { earned: date })),
    ...(expires !== undefined && { expires }),
    ...(number !== undefined && { number }),
  };
}

/** Words of a level in either language; the first row that matches holds. */
const LEVELS: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/\b(native|mother tongue|bilingual|nativ[oa]|matern[oa]|bilingue|c2)\b/, "native"],
  [/\b(fluent|fluid[oa]|fluidez|full professional|competencia profesional completa|c1)\b/, "fluent"],
  [/\b(advanced|proficient|professional|avanzad[oa]|profesional|b2)\b/, "proficient"],
  [/\b(conversational|intermediate|conversacional|intermedi[oa]|limited working|b1)\b/, "conversational"],
  [/\b(basic|elementary|beginner|basic[oa]|elemental|principiante|a1|a2)\b/, "basic"],
];

function toSpokenLanguage(
  language: DraftLanguage,
  localize: (text: string) => LocalizedText,
  newId: NewId,
): SpokenLanguage {
  const code = LANGUAGE_NAMES[foldText(language.name)];
  const level = LEVELS.find(([words]) => words.test(foldText(language.fluency)))?.[1];
  return {
    id: spokenLanguageIdSchema.parse(newId()),
    name: localize(language.name),
    ...(code && { code }),
    ...(level !== undefined && { level }),
    fluency: localize(language.fluency),
  };
}
