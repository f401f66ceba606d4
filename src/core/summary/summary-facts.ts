import { VOCABULARY } from "#core/career-map/vocabulary.ts";
import type { VocabularyCategory } from "#core/career-map/vocabulary-entry.ts";
import { isOfCoding } from "#core/letters/pieces-of-person.ts";
import { yearsIn } from "#core/matching/time-in-roles.ts";
import type { Career } from "#core/model/career.ts";
import { type Credential, statusOn } from "#core/model/credential.ts";
import type { Language } from "#core/model/language.ts";
import { localizedPlace } from "#core/model/localized-places.ts";
import { sideOf } from "#core/model/localized-text.ts";
import type { DateRange, PartialDate } from "#core/model/partial-date.ts";
import type { Role } from "#core/model/role.ts";
import type { LanguageLevel } from "#core/model/spoken-language.ts";
import { foldText } from "#core/text/fold-text.ts";

/** A fact as it stands in the record, with its place: `work[0].position`. */
export interface SourcedFact {
  readonly path: string;
  readonly text: string;
}

export interface CredentialFact extends SourcedFact {
  readonly standing: "held" | "scheduled" | "planned";
  readonly issuer: string;
  readonly expected?: PartialDate;
}

export interface PastFact {
  readonly position: SourcedFact;
  readonly employer?: SourcedFact;
  /** Years in this line of work, whole months counted; 0 where nothing is dated. */
  readonly years: number;
  /** The jobs that the years come from, the one spoken of first. */
  readonly spans: readonly (DateRange & { readonly path: string })[];
  /** What the years are of: coding, one title wherever held, or one employer whatever the title. */
  readonly within: "coding" | "title" | "employer";
}

export interface TrainingFact extends SourcedFact {
  readonly area?: SourcedFact;
  readonly place?: SourcedFact;
  readonly hours?: number;
  readonly isStudy: boolean;
}

export interface SpokenFact extends SourcedFact {
  readonly level?: LanguageLevel;
  readonly fluency?: SourcedFact;
}

/** What a summary may be written from: the record's facts on one side, nothing else. */
export interface SummaryFacts {
  readonly title?: SourcedFact;
  readonly credentials: readonly CredentialFact[];
  readonly past?: PastFact;
  readonly training: readonly TrainingFact[];
  readonly codeSets: readonly SourcedFact[];
  readonly systems: readonly SourcedFact[];
  readonly spoken: readonly SpokenFact[];
}

const MOST_TRAINING = 2;
const MOST_CODE_SETS = 4;
const MOST_SYSTEMS = 2;
const CODING_TITLE = /\bcod(?:er|ing)\b|\bcodificad|\bcodificación/i;

/** The facts written in `language`, or the same in every language; `today` is `YYYY-MM-DD`. */
export function gatherSummaryFacts(career: Career, language: Language, today: string): SummaryFacts {
  const title = factAt(career, "headline", language);
  const past = pastOf(career, language, today);
  return {
    ...(title && { title }),
    credentials: credentialsOf(career, today),
    ...(past && { past }),
    training: [...practiceOf(career, language), ...studiesOf(career, language, today)].slice(
      0,
      MOST_TRAINING,
    ),
    codeSets: skillsIn(career, language, "code_set").slice(0, MOST_CODE_SETS),
    systems: skillsIn(career, language, "system").slice(0, MOST_SYSTEMS),
    spoken: spokenOf(career, language),
  };
}

function factAt(career: Career, path: string, language: Language): SourcedFact | undefined {
  const place = localizedPlace(career, path);
  const text = place && sideOf(place.text, language);
  return text === undefined ? undefined : { path, text };
}

function plainFact(path: string, text: string): SourcedFact | undefined {
  return text.trim() === "" ? undefined : { path, text: text.trim() };
}

function credentialsOf({ credentials }: Career, today: string): CredentialFact[] {
  const facts = credentials.flatMap((credential, at): CredentialFact[] => {
    const standing = standingOn(credential, today);
    const text = credential.abbreviation.trim();
    if (standing === undefined || !isOfCoding(text)) return [];
    const { issuer, expected } = credential;
    return [
      { path: `credentials[${at}]`, text, standing, issuer: issuer.trim(), ...(expected && { expected }) },
    ];
  });
  const held = facts.filter(({ standing }) => standing === "held");
  return held.length > 0 ? held.slice(0, 2) : facts.slice(0, 1);
}

/** Lapsed ones are no credential; a date that has passed without news is none to name. */
function standingOn(credential: Credential, today: string): CredentialFact["standing"] | undefined {
  const status = statusOn(credential, today.slice(0, 7));
  const { expected } = credential;
  if (status === "active") return "held";
  if (status === "expired" || (expected !== undefined && expected < today.slice(0, expected.length)))
    return undefined;
  return status;
}

interface NamedRole {
  readonly role: Role;
  readonly at: number;
  readonly position: SourcedFact;
}

/** The coding job, else the newest one, with the time that may be told with it. */
function pastOf(career: Career, language: Language, today: string): PastFact | undefined {
  const roles = career.work.flatMap((role, at): NamedRole[] => {
    const position = factAt(career, `work[${at}].position`, language);
    return position === undefined ? [] : [{ role, at, position }];
  });
  const spoken = roles.find(isCoding) ?? roles[0];
  if (spoken === undefined) return undefined;
  const { within, alike } = timeTold(spoken, roles);
  const employer = career.employers.find(({ id }) => id === spoken.role.employerId);
  const name = employer && plainFact(`work[${spoken.at}].name`, employer.name);
  return {
    position: spoken.position,
    ...(name && { employer: name }),
    years: yearsIn(
      alike.map(({ role }) => role.dates),
      today.slice(0, 7),
    ),
    spans: [spoken, ...alike.filter((each) => each !== spoken)].map(({ role, at }) => ({
      ...role.dates,
      path: `work[${at}].dates`,
    })),
    within,
  };
}

/** Nobody is given years under a title that they didn't hold: those of one employer are told as such. */
function timeTold(
  spoken: NamedRole,
  roles: readonly NamedRole[],
): { readonly within: PastFact["within"]; readonly alike: readonly NamedRole[] } {
  if (isCoding(spoken)) return { within: "coding", alike: roles.filter(isCoding) };
  const title = foldText(spoken.position.text);
  const sameTitle = roles.filter(({ position }) => foldText(position.text) === title);
  const sameEmployer = roles.filter(({ role }) => role.employerId === spoken.role.employerId);
  const hasOtherTitles = sameEmployer.some(({ position }) => foldText(position.text) !== title);
  return hasOtherTitles ? { within: "employer", alike: sameEmployer } : { within: "title", alike: sameTitle };
}

function isCoding({ position }: NamedRole): boolean {
  return CODING_TITLE.test(position.text);
}

function practiceOf(career: Career, language: Language): TrainingFact[] {
  return career.practicum.flatMap((practice, at): TrainingFact[] => {
    const title = factAt(career, `practicum[${at}].title`, language);
    const place = plainFact(`practicum[${at}].organization`, practice.organization);
    const { hours } = practice;
    return title === undefined
      ? []
      : [{ ...title, ...(place && { place }), ...(hours && { hours }), isStudy: false }];
  });
}

/** Finished studies; what lies ahead is no training yet. */
function studiesOf(career: Career, language: Language, today: string): TrainingFact[] {
  return career.education.flatMap((school, at): TrainingFact[] => {
    const { end } = school.dates;
    const kind = factAt(career, `education[${at}].studyType`, language);
    const area = factAt(career, `education[${at}].area`, language);
    const place = plainFact(`education[${at}].institution`, school.institution);
    if (kind === undefined || area === undefined) return [];
    if (end === undefined || end > today.slice(0, end.length)) return [];
    return [{ ...kind, area, ...(place && { place }), isStudy: true }];
  });
}

function skillsIn(career: Career, language: Language, category: VocabularyCategory): SourcedFact[] {
  const known = VOCABULARY.filter((entry) => entry.category === category);
  const names = new Set(known.flatMap(({ term, aliases, es }) => [term, ...aliases, es]).map(foldText));
  return career.skills.flatMap(({ keywords }, group) =>
    keywords.flatMap((_, at) => {
      const skill = factAt(career, `skills[${group}].keywords[${at}]`, language);
      return skill !== undefined && names.has(foldText(skill.text)) ? [skill] : [];
    }),
  );
}

/** Worth a word where there are two, each with its level. */
function spokenOf(career: Career, language: Language): SpokenFact[] {
  const spoken = career.languages.flatMap(({ level }, at): SpokenFact[] => {
    const name = factAt(career, `languages[${at}].name`, language);
    const fluency = factAt(career, `languages[${at}].fluency`, language);
    if (name === undefined || (level === undefined && fluency === undefined)) return [];
    return [{ ...name, ...(level && { level }), ...(fluency && { fluency }) }];
  });
  return spoken.length < 2 ? [] : spoken;
}
