import { joinList } from "#core/career-map/join-list.ts";
import { enLabels } from "#core/documents/labels/en.ts";
import { sayDate } from "#core/letters/said-dates.ts";
import { sayOrganization, sayTitle, withArticle } from "#core/letters/said-titles.ts";
import type { CredentialFact, PastFact, SourcedFact, SpokenFact, TrainingFact } from "./summary-facts.ts";
import type { SummaryPhrases } from "./summary-sentence.ts";

export const ENGLISH_PHRASES: SummaryPhrases = {
  identity: ({ title, credentials, past }) => {
    if (title === undefined) return undefined;
    const name = sayTitle(title.text, "en");
    if (credentials.length > 0) return `${name} ${withCredentials(credentials)}`;
    return past === undefined ? undefined : `${name} with ${timeIn(past)}`;
  },
  holds: ({ credentials }) => {
    const [first] = credentials;
    if (first === undefined) return undefined;
    return first.standing === "held" ? `holds ${named(credentials)}` : upcoming(first);
  },
  past: ({ past }) => past && timeIn(past),
  training: ({ training }) =>
    training.length === 0 ? undefined : `training includes ${joinList(training.map(trained), "en")}`,
  knows: ({ codeSets, systems }) => {
    const known = codeSets.length === 0 ? "" : `knows ${list(codeSets)}`;
    const used = systems.length === 0 ? "" : `uses ${list(systems)}`;
    return [known, used].filter(Boolean).join(", and ") || undefined;
  },
  speaks: ({ spoken }) =>
    spoken.length === 0 ? undefined : `speaks ${joinList(spoken.map(spokenWords), "en")}`,
};

function withCredentials(credentials: readonly CredentialFact[]): string {
  const [first] = credentials;
  return first === undefined || first.standing === "held" ? `with ${named(credentials)}` : upcoming(first);
}

function named(credentials: readonly CredentialFact[]): string {
  const [first, second] = credentials;
  const issuer = second === undefined && first?.issuer ? ` from ${first.issuer}` : "";
  return `the ${list(credentials)} credential${second === undefined ? "" : "s"}${issuer}`;
}

function upcoming({ text, standing, expected }: CredentialFact): string {
  const date = expected && sayDate(expected, "en");
  if (standing === "scheduled")
    return date === undefined
      ? `with the ${text} exam scheduled`
      : `with the ${text} exam scheduled for ${date}`;
  return `working toward the ${text} credential${date === undefined ? "" : `, expected in ${date}`}`;
}

function timeIn({ position, employer, years, spans, within }: PastFact): string {
  const title = withArticle(sayTitle(position.text, "en"));
  const place = employer === undefined ? "" : ` at ${sayOrganization(employer.text, "en")}`;
  const whole = Math.floor(years);
  if (whole === 0) return `experience as ${title}${place}`;
  const exact = whole === 1 ? "a year" : `${whole} years`;
  const span = years > whole ? `more than ${exact}` : exact.replace("a year", "one year");
  if (spans.length === 1) return `${span} as ${title}${place}`;
  return {
    coding: `${span} in medical coding, most recently as ${title}${place}`,
    title: `${span} as ${title}, most recently${place}`,
    employer: `${span}${place}, most recently as ${title}`,
  }[within];
}

function trained({ text, area, place, hours, isStudy }: TrainingFact): string {
  const name = isStudy ? withArticle(lowered(text)) : text;
  const field = area === undefined ? "" : ` in ${lowered(area.text)}`;
  const where = place === undefined ? "" : `${isStudy ? " from" : " at"} ${place.text}`;
  return `${name}${field}${where}${hours === undefined ? "" : ` (${enLabels.hours(hours)})`}`;
}

function spokenWords({ text, level, fluency }: SpokenFact): string {
  const how = fluency?.text ?? (level && enLabels.languageLevels[level]);
  return how === undefined ? text : `${text} (${how.toLowerCase()})`;
}

function lowered(words: string): string {
  return sayTitle(words.replaceAll(",", " and"), "en");
}

function list(facts: readonly SourcedFact[]): string {
  return joinList(
    facts.map(({ text }) => text),
    "en",
  );
}
