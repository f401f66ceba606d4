import { OWN_HEADINGS } from "#core/documents/labels/own-headings-table.ts";
import { blankCareer, type Career } from "#core/model/career.ts";
import type { Contact } from "#core/model/contact.ts";
import type { Credential } from "#core/model/credential.ts";
import type { CustomSection } from "#core/model/custom-section.ts";
import type { Education } from "#core/model/education.ts";
import type { Employer } from "#core/model/employer.ts";
import type { Highlight } from "#core/model/highlight.ts";
import {
  credentialIdSchema,
  customEntryIdSchema,
  customSectionIdSchema,
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
import { LANGUAGES, type Language } from "#core/model/language.ts";
import { type Link, linkSchema } from "#core/model/link.ts";
import { blankLocalizedText, type LocalizedText, localizedText } from "#core/model/localized-text.ts";
import type { Location } from "#core/model/location.ts";
import type { Membership } from "#core/model/membership.ts";
import type { Practicum } from "#core/model/practicum.ts";
import type { Role } from "#core/model/role.ts";
import type { SkillGroup } from "#core/model/skill-group.ts";
import type { LanguageLevel, SpokenLanguage } from "#core/model/spoken-language.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import type { VolunteerRole } from "#core/model/volunteer-role.ts";
import { foldText } from "#core/text/fold-text.ts";
import { LANGUAGE_NAMES } from "./language-names-table.ts";
import type {
  DraftCredential,
  DraftEducation,
  DraftLanguage,
  DraftLink,
  DraftMembership,
  DraftPracticum,
  DraftRole,
  DraftSection,
  DraftSkillGroup,
  ResumeDraft,
} from "./resume-draft.ts";

interface Making {
  readonly newId: NewId;
  readonly now: Timestamp;
  readonly language: Language;
}

/** Gives a draft its ids and its language side. */
export function toCareer(draft: ResumeDraft, making: Making): Career {
  const { newId } = making;
  const { employers, employerOf } = gatherEmployers(draft.work, newId);
  return {
    ...blankCareer(newId, making.now, making.language),
    contact: toContact(draft),
    links: draft.links.flatMap((link) => toLink(link, newId)),
    headline: localize(draft.headline, making),
    summary: localize(draft.summary, making),
    education: draft.education.map((education) => toEducation(education, making)),
    credentials: draft.credentials.map((credential) => toCredential(credential, newId)),
    employers,
    work: draft.work.map((role) => toRole(role, employerOf(role), making)),
    practicum: draft.practicum.map((practicum) => toPracticum(practicum, making)),
    skills: draft.skills.map((group) => toSkillGroup(group, making)),
    languages: draft.languages.map((language) => toSpokenLanguage(language, making)),
    volunteer: draft.volunteer.map((role) => toVolunteerRole(role, making)),
    memberships: draft.memberships.map((membership) => toMembership(membership, making)),
    customSections: draft.sections.map((section) => toCustomSection(section, making)),
    unplaced: draft.unplaced.map((text) => ({ id: unplacedLineIdSchema.parse(newId()), text })),
  };
}

function localize(text: string, { language, now }: Making): LocalizedText {
  return text === "" ? blankLocalizedText : localizedText(language, text, now);
}

function toHighlights(texts: readonly string[], making: Making): Highlight[] {
  return texts.map((text) => ({ id: highlightIdSchema.parse(making.newId()), text: localize(text, making) }));
}

function toContact({ name, email, phone, location }: ResumeDraft): Contact {
  return { name, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), location };
}

function toEducation(education: DraftEducation, making: Making): Education {
  const { institution, studyType, area, dates, location, highlights } = education;
  return {
    id: educationIdSchema.parse(making.newId()),
    institution,
    studyType: localize(studyType, making),
    area: localize(area, making),
    dates,
    location,
    highlights: toHighlights(highlights, making),
  };
}

function toRole(role: DraftRole, employer: Employer, making: Making): Role {
  const isElsewhere = hasPlace(role.location) && !isSamePlace(role.location, employer.location);
  return {
    id: roleIdSchema.parse(making.newId()),
    employerId: employer.id,
    position: localize(role.position, making),
    dates: role.dates,
    ...(isElsewhere && { location: role.location }),
    ...(role.hoursPerWeek !== undefined && { hoursPerWeek: role.hoursPerWeek }),
    ...(role.seriesAndGrade !== undefined && { seriesAndGrade: role.seriesAndGrade }),
    summary: localize(role.summary, making),
    highlights: toHighlights(role.highlights, making),
  };
}

function toPracticum(practicum: DraftPracticum, making: Making): Practicum {
  const { kind, position, organization, dates, hours, summary, highlights } = practicum;
  const texts = [summary, ...highlights].filter((text) => text !== "");
  return {
    id: practicumIdSchema.parse(making.newId()),
    kind,
    title: localize(position, making),
    organization,
    dates,
    ...(hours !== undefined && hours > 0 && { hours }),
    highlights: toHighlights(texts, making),
  };
}

function toVolunteerRole(role: DraftRole, making: Making): VolunteerRole {
  return {
    id: volunteerRoleIdSchema.parse(making.newId()),
    organization: role.organization,
    position: localize(role.position, making),
    dates: role.dates,
    summary: localize(role.summary, making),
    highlights: toHighlights(role.highlights, making),
  };
}

/** A heading that everybody uses is known in both languages. */
function toCustomSection({ heading, entries }: DraftSection, making: Making): CustomSection {
  const folded = foldText(heading);
  const known = OWN_HEADINGS.find(({ names }) => LANGUAGES.some((side) => foldText(names[side]) === folded));
  const both = known && {
    ...localizedText("en", known.names.en, making.now),
    ...localizedText("es", known.names.es, making.now),
  };
  return {
    id: customSectionIdSchema.parse(making.newId()),
    heading: both ?? localize(heading, making),
    entries: entries.map(({ title, organization, dates, highlights }) => ({
      id: customEntryIdSchema.parse(making.newId()),
      title: localize(title, making),
      organization,
      dates,
      highlights: toHighlights(highlights, making),
    })),
  };
}

function toSkillGroup({ name, keywords }: DraftSkillGroup, making: Making): SkillGroup {
  return {
    id: skillGroupIdSchema.parse(making.newId()),
    name: localize(name, making),
    keywords: keywords.map((text) => ({
      id: skillIdSchema.parse(making.newId()),
      text: localize(text, making),
    })),
  };
}

function toMembership({ organization, position, dates }: DraftMembership, making: Making): Membership {
  return {
    id: membershipIdSchema.parse(making.newId()),
    organization,
    position: localize(position, making),
    dates,
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

function toSpokenLanguage({ name, fluency }: DraftLanguage, making: Making): SpokenLanguage {
  const code = LANGUAGE_NAMES[foldText(name)];
  const level = LEVELS.find(([words]) => words.test(foldText(fluency)))?.[1];
  return {
    id: spokenLanguageIdSchema.parse(making.newId()),
    name: localize(name, making),
    ...(code && { code }),
    ...(level !== undefined && { level }),
    fluency: localize(fluency, making),
  };
}
