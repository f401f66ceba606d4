import { z } from "zod";
import { blankContact, contactSchema } from "./contact.ts";
import { credentialSchema } from "./credential.ts";
import { customSectionSchema } from "./custom-section.ts";
import { educationSchema } from "./education.ts";
import { employerSchema } from "./employer.ts";
import { careerIdSchema, type NewId, resumeViewIdSchema } from "./ids.ts";
import { type Language, languageSchema } from "./language.ts";
import { linkSchema } from "./link.ts";
import { blankLocalizedText, localizedTextSchema } from "./localized-text.ts";
import { membershipSchema } from "./membership.ts";
import { practicumSchema } from "./practicum.ts";
import { blankResumeView, resumeViewSchema } from "./resume-view.ts";
import { roleSchema } from "./role.ts";
import { skillGroupSchema } from "./skill-group.ts";
import { spokenLanguageSchema } from "./spoken-language.ts";
import { type Timestamp, timestampSchema } from "./timestamp.ts";
import { trackSchema } from "./track.ts";
import { unplacedLineSchema } from "./unplaced-line.ts";
import { volunteerRoleSchema } from "./volunteer-role.ts";

export const CAREER_SCHEMA_VERSION = 2;

/** A person's facts, stored once. Resumes and letters are views of it. */
export const careerSchema = z.object({
  schemaVersion: z.literal(CAREER_SCHEMA_VERSION),
  id: careerIdSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  /** What the record is called in the list; without one, the person's name. */
  name: z.string().optional(),
  /** Set aside: kept whole, out of the list of records. */
  archivedAt: timestampSchema.optional(),
  /** The side that the person writes first; what an import found the file to be in. */
  language: languageSchema,
  target: z.object({ track: trackSchema, credential: z.string().optional() }),
  contact: contactSchema,
  links: z.array(linkSchema),
  /** What the person is, in a line under the name. */
  headline: localizedTextSchema,
  summary: localizedTextSchema,
  education: z.array(educationSchema),
  credentials: z.array(credentialSchema),
  employers: z.array(employerSchema),
  /** In the order that they are printed in, as a rule the newest first. */
  work: z.array(roleSchema),
  practicum: z.array(practicumSchema),
  skills: z.array(skillGroupSchema),
  languages: z.array(spokenLanguageSchema),
  volunteer: z.array(volunteerRoleSchema),
  memberships: z.array(membershipSchema),
  customSections: z.array(customSectionSchema),
  unplaced: z.array(unplacedLineSchema),
  /** Words that the person knows to be spelled right, in small letters. */
  ownWords: z.array(z.string()).optional(),
  /** Words that look like a patient's data and that the person confirmed to be nobody's; they are printed. */
  notPatients: z.array(z.string()).optional(),
  /** The documents made from the record; the first is the one that opens. */
  views: z.array(resumeViewSchema).min(1),
});
export type Career = z.infer<typeof careerSchema>;

/** An empty record; ids and time come from outside. */
export function blankCareer(newId: NewId, now: Timestamp, language: Language): Career {
  return {
    schemaVersion: CAREER_SCHEMA_VERSION,
    id: careerIdSchema.parse(newId()),
    createdAt: now,
    updatedAt: now,
    language,
    target: { track: "first-coder" },
    contact: blankContact,
    links: [],
    headline: blankLocalizedText,
    summary: blankLocalizedText,
    education: [],
    credentials: [],
    employers: [],
    work: [],
    practicum: [],
    skills: [],
    languages: [],
    volunteer: [],
    memberships: [],
    customSections: [],
    unplaced: [],
    views: [blankResumeView(resumeViewIdSchema.parse(newId()), language)],
  };
}
