import { z } from "zod";

/** Makes a fresh id; the shell passes `crypto.randomUUID`, tests a counter. */
export type NewId = () => string;

export const careerIdSchema = z.string().min(1).brand<"CareerId">();
export type CareerId = z.infer<typeof careerIdSchema>;
export const employerIdSchema = z.string().min(1).brand<"EmployerId">();
export type EmployerId = z.infer<typeof employerIdSchema>;
export const roleIdSchema = z.string().min(1).brand<"RoleId">();
export type RoleId = z.infer<typeof roleIdSchema>;
export const highlightIdSchema = z.string().min(1).brand<"HighlightId">();
export type HighlightId = z.infer<typeof highlightIdSchema>;
export const educationIdSchema = z.string().min(1).brand<"EducationId">();
export type EducationId = z.infer<typeof educationIdSchema>;
export const credentialIdSchema = z.string().min(1).brand<"CredentialId">();
export type CredentialId = z.infer<typeof credentialIdSchema>;
export const practicumIdSchema = z.string().min(1).brand<"PracticumId">();
export type PracticumId = z.infer<typeof practicumIdSchema>;
export const skillGroupIdSchema = z.string().min(1).brand<"SkillGroupId">();
export type SkillGroupId = z.infer<typeof skillGroupIdSchema>;
export const skillIdSchema = z.string().min(1).brand<"SkillId">();
export type SkillId = z.infer<typeof skillIdSchema>;
export const spokenLanguageIdSchema = z.string().min(1).brand<"SpokenLanguageId">();
export type SpokenLanguageId = z.infer<typeof spokenLanguageIdSchema>;
export const volunteerRoleIdSchema = z.string().min(1).brand<"VolunteerRoleId">();
export type VolunteerRoleId = z.infer<typeof volunteerRoleIdSchema>;
export const membershipIdSchema = z.string().min(1).brand<"MembershipId">();
export type MembershipId = z.infer<typeof membershipIdSchema>;
export const customSectionIdSchema = z.string().min(1).brand<"CustomSectionId">();
export type CustomSectionId = z.infer<typeof customSectionIdSchema>;
export const customEntryIdSchema = z.string().min(1).brand<"CustomEntryId">();
export type CustomEntryId = z.infer<typeof customEntryIdSchema>;
export const linkIdSchema = z.string().min(1).brand<"LinkId">();
export type LinkId = z.infer<typeof linkIdSchema>;
export const unplacedLineIdSchema = z.string().min(1).brand<"UnplacedLineId">();
export type UnplacedLineId = z.infer<typeof unplacedLineIdSchema>;
export const resumeViewIdSchema = z.string().min(1).brand<"ResumeViewId">();
export type ResumeViewId = z.infer<typeof resumeViewIdSchema>;
export const applicationIdSchema = z.string().min(1).brand<"ApplicationId">();
export type ApplicationId = z.infer<typeof applicationIdSchema>;
export const paragraphIdSchema = z.string().min(1).brand<"ParagraphId">();
export type ParagraphId = z.infer<typeof paragraphIdSchema>;

/** Id of an origin occupation: a key of the role–skill map, a public interface. */
export const occupationIdSchema = z.string().min(1).brand<"OccupationId">();
export type OccupationId = z.infer<typeof occupationIdSchema>;
/** Id of a competency: a key of the role–skill map, a public interface. */
export const competencyIdSchema = z.string().min(1).brand<"CompetencyId">();
export type CompetencyId = z.infer<typeof competencyIdSchema>;
