import type { Rule } from "./rule.ts";
import { accuracyFigure } from "./rules/accuracy-figure.ts";
import { activeWithoutDate } from "./rules/active-without-date.ts";
import { apprenticeAsCoder } from "./rules/apprentice-as-coder.ts";
import { apprenticeWithoutPractice } from "./rules/apprentice-without-practice.ts";
import { askedCredentialHidden } from "./rules/asked-credential-hidden.ts";
import { bareLine } from "./rules/bare-line.ts";
import { bilingualNotSaid } from "./rules/bilingual-not-said.ts";
import { brokenEmail } from "./rules/broken-email.ts";
import { buriedCredential } from "./rules/buried-credential.ts";
import { codingWithoutCodeSet } from "./rules/coding-without-code-set.ts";
import { credentialAfterName } from "./rules/credential-after-name.ts";
import { credentialWithoutName } from "./rules/credential-without-name.ts";
import { dateAhead } from "./rules/date-ahead.ts";
import { dateInTitle } from "./rules/date-in-title.ts";
import { datesReversed } from "./rules/dates-reversed.ts";
import { doubledSpace } from "./rules/doubled-space.ts";
import { doubledWord } from "./rules/doubled-word.ts";
import { emptyPraise } from "./rules/empty-praise.ts";
import { examDatePassed } from "./rules/exam-date-passed.ts";
import { exclamation } from "./rules/exclamation.ts";
import { federalInEnglish } from "./rules/federal-in-english.ts";
import { federalMonths } from "./rules/federal-months.ts";
import { fieldSpelling } from "./rules/field-spelling.ts";
import { firstPerson } from "./rules/first-person.ts";
import { gapInDates } from "./rules/gap-in-dates.ts";
import { grammarSlip } from "./rules/grammar-slip.ts";
import { hiddenCharacters } from "./rules/hidden-characters.ts";
import { jobWithoutFacts } from "./rules/job-without-facts.ts";
import { languageWithoutLevel } from "./rules/language-without-level.ts";
import { lapsedCredential } from "./rules/lapsed-credential.ts";
import { leftoverPlaceholder } from "./rules/leftover-placeholder.ts";
import { longLine } from "./rules/long-line.ts";
import { longSummary } from "./rules/long-summary.ts";
import { manyDuties } from "./rules/many-duties.ts";
import { misspelled } from "./rules/misspelled.ts";
import { mixedFullStops } from "./rules/mixed-full-stops.ts";
import { noCodingSkills } from "./rules/no-coding-skills.ts";
import { noFigure } from "./rules/no-figure.ts";
import { noSummary } from "./rules/no-summary.ts";
import { noWayToReach } from "./rules/no-way-to-reach.ts";
import { objectiveStatement } from "./rules/objective-statement.ts";
import { oldCodeSetAlone } from "./rules/old-code-set-alone.ts";
import { oldJob } from "./rules/old-job.ts";
import { oldTitleOnTop } from "./rules/old-title-on-top.ts";
import { oldestFirst } from "./rules/oldest-first.ts";
import { patientData } from "./rules/patient-data.ts";
import { payOrLeaving } from "./rules/pay-or-leaving.ts";
import { postingSpelling } from "./rules/posting-spelling.ts";
import { practicumAsJob } from "./rules/practicum-as-job.ts";
import { privateFacts } from "./rules/private-facts.ts";
import { productivityFigure } from "./rules/productivity-figure.ts";
import { referencesLine } from "./rules/references-line.ts";
import { remoteNotShown } from "./rules/remote-not-shown.ts";
import { renamedCredential } from "./rules/renamed-credential.ts";
import { repeatedOpening } from "./rules/repeated-opening.ts";
import { replacedCredential } from "./rules/replaced-credential.ts";
import { sameLineTwice } from "./rules/same-line-twice.ts";
import { sameSkillTwice } from "./rules/same-skill-twice.ts";
import { schoolWithDegree } from "./rules/school-with-degree.ts";
import { schoolWithoutDate } from "./rules/school-without-date.ts";
import { shortPhone } from "./rules/short-phone.ts";
import { shoutedLine } from "./rules/shouted-line.ts";
import { sideMissing } from "./rules/side-missing.ts";
import { sideOutdated } from "./rules/side-outdated.ts";
import { sidesDisagree } from "./rules/sides-disagree.ts";
import { smallLettersAcronym } from "./rules/small-letters-acronym.ts";
import { spacedLetters } from "./rules/spaced-letters.ts";
import { streetAddress } from "./rules/street-address.ts";
import { tense } from "./rules/tense.ts";
import { tooLong } from "./rules/too-long.ts";
import { translatedCodeSet } from "./rules/translated-code-set.ts";
import { uncheckedDraft } from "./rules/unchecked-draft.ts";
import { unplacedLines } from "./rules/unplaced-lines.ts";
import { vagueOpening } from "./rules/vague-opening.ts";
import { weakVerb } from "./rules/weak-verb.ts";
import { withdrawnCredential } from "./rules/withdrawn-credential.ts";
import { wordy } from "./rules/wordy.ts";

/** Every rule, by area. */
export const RULES: readonly Rule[] = [
  apprenticeAsCoder,
  credentialAfterName,
  lapsedCredential,
  renamedCredential,
  replacedCredential,
  withdrawnCredential,
  credentialWithoutName,
  askedCredentialHidden,
  apprenticeWithoutPractice,
  practicumAsJob,
  accuracyFigure,
  productivityFigure,
  codingWithoutCodeSet,
  leftoverPlaceholder,
  fieldSpelling,
  oldCodeSetAlone,
  privateFacts,
  patientData,
  federalMonths,
  federalInEnglish,
  tooLong,
  jobWithoutFacts,
  buriedCredential,
  oldTitleOnTop,
  languageWithoutLevel,
  bilingualNotSaid,
  translatedCodeSet,
  remoteNotShown,
  spacedLetters,
  dateInTitle,
  postingSpelling,
  firstPerson,
  vagueOpening,
  repeatedOpening,
  longLine,
  bareLine,
  gapInDates,
  datesReversed,
  dateAhead,
  tense,
  sidesDisagree,
  sideMissing,
  sideOutdated,
  noWayToReach,
  brokenEmail,
  shortPhone,
  referencesLine,
  noSummary,
  longSummary,
  shoutedLine,
  sameLineTwice,
  exclamation,
  mixedFullStops,
  noFigure,
  sameSkillTwice,
  emptyPraise,
  objectiveStatement,
  unplacedLines,
  oldestFirst,
  examDatePassed,
  hiddenCharacters,
  doubledSpace,
  doubledWord,
  payOrLeaving,
  streetAddress,
  manyDuties,
  oldJob,
  schoolWithDegree,
  schoolWithoutDate,
  activeWithoutDate,
  noCodingSkills,
  smallLettersAcronym,
  uncheckedDraft,
  misspelled,
  wordy,
  weakVerb,
  grammarSlip,
];
