import type { CredentialStatus } from "#core/model/credential.ts";
import type { Location } from "#core/model/location.ts";
import type { DateRange, PartialDate } from "#core/model/partial-date.ts";
import type { PracticumKind } from "#core/model/practicum.ts";

/** What a file says, before it has ids and language sides. Every format's reader ends here. */
export interface ResumeDraft {
  readonly name: string;
  readonly headline: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location: Location;
  readonly links: readonly DraftLink[];
  readonly summary: string;
  readonly work: readonly DraftRole[];
  readonly practicum: readonly DraftPracticum[];
  readonly volunteer: readonly DraftRole[];
  readonly education: readonly DraftEducation[];
  readonly credentials: readonly DraftCredential[];
  readonly skills: readonly DraftSkillGroup[];
  readonly languages: readonly DraftLanguage[];
  readonly memberships: readonly DraftMembership[];
  readonly sections: readonly DraftSection[];
  readonly unplaced: readonly string[];
}

export interface DraftLink {
  readonly network?: string;
  readonly url: string;
}

export interface DraftRole {
  readonly hoursPerWeek?: number;
  readonly seriesAndGrade?: string;
  readonly organization: string;
  readonly position: string;
  readonly dates: DateRange;
  readonly location: Location;
  readonly summary: string;
  readonly highlights: readonly string[];
}

export interface DraftPracticum extends DraftRole {
  readonly kind: PracticumKind;
  readonly hours?: number;
}

export interface DraftEducation {
  readonly institution: string;
  readonly studyType: string;
  readonly area: string;
  readonly dates: DateRange;
  readonly location: Location;
  readonly highlights: readonly string[];
}

export interface DraftCredential {
  readonly name: string;
  readonly abbreviation: string;
  readonly issuer: string;
  readonly status: CredentialStatus;
  /** Earned, or expected while the status is planned or scheduled. */
  readonly date?: PartialDate;
  readonly expires?: PartialDate;
  readonly number?: string;
}

export interface DraftSkillGroup {
  readonly name: string;
  readonly keywords: readonly string[];
}

export interface DraftLanguage {
  readonly name: string;
  readonly fluency: string;
}

export interface DraftMembership {
  readonly organization: string;
  readonly position: string;
  readonly dates: DateRange;
}

/** A part with a heading that no field of the record stands for. */
export interface DraftSection {
  readonly heading: string;
  readonly entries: readonly DraftEntry[];
}

export interface DraftEntry {
  readonly title: string;
  readonly organization: string;
  readonly dates: DateRange;
  readonly highlights: readonly string[];
}

export const BLANK_DRAFT: ResumeDraft = {
  name: "",
  headline: "",
  location: {},
  links: [],
  summary: "",
  work: [],
  practicum: [],
  volunteer: [],
  education: [],
  credentials: [],
  skills: [],
  languages: [],
  memberships: [],
  sections: [],
  unplaced: [],
};
