import { detectLanguage } from "#core/text/detect-language.ts";
import { foldText } from "#core/text/fold-text.ts";
import { findAsks } from "./find-asks.ts";
import { findDuties } from "./find-duties.ts";
import { findExperience } from "./find-experience.ts";
import { type FoundTerm, findTerms } from "./find-terms.ts";
import { withGrace } from "./grace-periods.ts";
import { groupAlternatives } from "./group-alternatives.ts";
import { credentialsKeptOut, withKeptOut } from "./kept-out.ts";
import type { Mention } from "./mention.ts";
import { mergeMentions } from "./merge-mentions.ts";
import type { Place } from "./place.ts";
import type { Posting } from "./posting.ts";
import { readEmployer } from "./read-employer.ts";
import { readLocation } from "./read-location.ts";
import { readSalary } from "./read-salary.ts";
import { readEmploymentType, readWorkMode } from "./read-terms-of-work.ts";
import { readTitle } from "./read-title.ts";
import { type SegmentedPosting, type Sentence, segmentPosting } from "./segment-posting.ts";
import { weighMentions } from "./weigh-mentions.ts";

/**
 * What a job posting asks for, English or US Spanish; spans are UTF-16 offsets into the text as given.
 * What the words don't say is null or absent, never guessed. The labelling rules are those of the command line's `posting`.
 */
export function readPosting(text: string): Posting {
  const posting = segmentPosting(text);
  const language = detectLanguage(text);
  const title = readTitle(posting);
  const employer = readEmployer(posting, title);
  const names = employer === undefined ? [] : placesOf(employer.value, posting.folded);
  const mentions = posting.sentences
    .flatMap((sentence) => mentionsIn(posting, sentence, language, title))
    .filter((mention) => !names.some(({ from, to }) => mention.from >= from && mention.to <= to));
  const weighed = withGrace(weighMentions(mentions, posting.folded, title), posting.folded);
  const asked = mergeMentions(groupAlternatives(weighed, posting.folded), text);
  const requirements = withKeptOut(asked, credentialsKeptOut(mentions, posting.folded));
  return {
    language,
    title: title?.value ?? null,
    employer: employer?.value ?? null,
    location: readLocation(posting),
    workMode: readWorkMode(posting),
    employmentType: readEmploymentType(posting),
    salary: readSalary(posting),
    requirements,
  };
}

/** A line that holds the title and little else tells no duties. */
const LONGEST_TITLE_LINE = 160;

function mentionsIn(
  { text, folded }: SegmentedPosting,
  sentence: Sentence,
  language: Posting["language"],
  title: Place | undefined,
): Mention[] {
  if (sentence.section === "legal" || sentence.section === "benefits" || sentence.section === "apply")
    return [];
  const terms = findTerms(text, folded, sentence);
  const asks = findAsks(folded, sentence);
  const barriers = [...asks, ...terms].filter(({ kind }) => kind === "education" || kind === "credential");
  const experience = findExperience({ folded, sentence, terms, barriers });
  const named = terms
    .filter((term) => !isPartOfExperience(term, experience, folded))
    .map((term) => ({ ...term, sentence }));
  const holdsTitle =
    title !== undefined && title.from >= sentence.from && title.to <= sentence.to && sentence.isOpening;
  const duties =
    holdsTitle && sentence.to - sentence.from < LONGEST_TITLE_LINE
      ? []
      : findDuties(text, folded, sentence, language);
  return withoutDoubles([...named, ...asks, ...experience, ...duties]);
}

/** A name's words are no terms, wherever it stands. */
function placesOf(name: string, folded: string): Place[] {
  const words = foldText(name);
  const starts = [...folded.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))];
  return starts.map(({ index }) => ({ from: index, to: index + words.length }));
}

/** A setting named only for its years is not listed again, nor is what the experience is called by ("DRG audit"). */
function isPartOfExperience(
  { kind, from, to }: FoundTerm,
  experience: readonly Mention[],
  folded: string,
): boolean {
  const isSetting = kind === "setting" || kind === "specialty";
  const isNamedByIt = /\b(?:auditoria|codificacion|validacion)(?: de)? $/.test(folded.slice(from - 20, from));
  const isEpithet =
    kind === "codeSet" && /^\s?(?:coding|coders?|audit\w*|validation)\b/.test(folded.slice(to, to + 15));
  return (
    (isSetting || isEpithet || (kind === "codeSet" && isNamedByIt)) &&
    experience.some((ask) => from >= ask.from && to <= ask.to)
  );
}

/** Issuers and "a certification" say nothing more where a credential is named beside them. */
function withoutDoubles(mentions: readonly Mention[]): Mention[] {
  const issuers = new Set(["AAPC", "AHIMA"]);
  const credentials = mentions.filter(({ kind }) => kind === "credential");
  const hasNamed = credentials.some(({ id }) => id !== "any" && !issuers.has(id));
  const hasIssuer = credentials.some(({ id }) => issuers.has(id));
  return mentions.filter(({ kind, id }) => {
    if (kind !== "credential") return true;
    if (id === "any") return !hasNamed && !hasIssuer;
    return !issuers.has(id) || !hasNamed;
  });
}
