import { joinList } from "#core/career-map/join-list.ts";
import { esLabels } from "#core/documents/labels/es.ts";
import { sayDate } from "#core/letters/said-dates.ts";
import { sayOrganization, sayTitle } from "#core/letters/said-titles.ts";
import type { CredentialFact, PastFact, SourcedFact, SpokenFact, TrainingFact } from "./summary-facts.ts";
import type { SummaryPhrases } from "./summary-sentence.ts";

/** Without a subject and without words that would have to agree with one. */
export const SPANISH_PHRASES: SummaryPhrases = {
  identity: ({ title, credentials, past }) => {
    if (title === undefined) return undefined;
    const name = sayTitle(title.text, "es");
    const [first] = credentials;
    if (first !== undefined)
      return `${name} ${first.standing === "held" ? `con ${named(credentials)}` : upcoming(first)}`;
    return past === undefined ? undefined : `${name} con ${timeIn(past)}`;
  },
  holds: ({ credentials }) => {
    const [first] = credentials;
    if (first === undefined) return undefined;
    return first.standing === "held" ? `cuenta con ${named(credentials)}` : upcoming(first);
  },
  past: ({ past }) => past && timeIn(past),
  training: ({ training }) =>
    training.length === 0 ? undefined : `formación: ${joinList(training.map(trained), "es")}`,
  knows: ({ codeSets, systems }) => {
    const known = codeSets.length === 0 ? "" : `conoce ${list(codeSets)}`;
    const used = systems.length === 0 ? "" : `usa ${list(systems)}`;
    return [known, used].filter(Boolean).join(", y ") || undefined;
  },
  speaks: ({ spoken }) =>
    spoken.length === 0 ? undefined : `habla ${joinList(spoken.map(spokenWords), "es")}`,
};

function named(credentials: readonly CredentialFact[]): string {
  const [first, second] = credentials;
  if (second !== undefined) return `las certificaciones ${list(credentials)}`;
  return `la certificación ${list(credentials)}${first?.issuer ? ` de ${first.issuer}` : ""}`;
}

function upcoming({ text, standing, expected }: CredentialFact): string {
  const date = expected && sayDate(expected, "es");
  if (standing === "scheduled")
    return date === undefined
      ? `con el examen ${text} programado`
      : `con el examen ${text} programado para ${date}`;
  const goal = `en preparación para la certificación ${text}`;
  return date === undefined ? goal : `${goal}, prevista para ${date}`;
}

function timeIn({ position, employer, years, spans, within }: PastFact): string {
  const title = sayTitle(position.text, "es");
  const place = employer === undefined ? "" : ` en ${sayOrganization(employer.text, "es")}`;
  const whole = Math.floor(years);
  if (whole === 0) return `experiencia como ${title}${place}`;
  const exact = whole === 1 ? "un año" : `${whole} años`;
  const span = years > whole ? `más de ${exact}` : exact;
  if (spans.length === 1) return `${span} como ${title}${place}`;
  return {
    coding: `${span} en codificación médica, lo más reciente como ${title}${place}`,
    title: `${span} como ${title}, lo más reciente${place}`,
    employer: `${span}${place}, lo más reciente como ${title}`,
  }[within];
}

function trained({ text, area, place, hours, isStudy }: TrainingFact): string {
  const name = isStudy ? lowered(text) : text;
  const field = area === undefined ? "" : ` en ${lowered(area.text)}`;
  const where = place === undefined ? "" : ` en ${place.text}`;
  const studied = isStudy && place !== undefined ? ` (${place.text})` : where;
  return `${name}${field}${studied}${hours === undefined ? "" : ` (${esLabels.hours(hours)})`}`;
}

function spokenWords({ text, level, fluency }: SpokenFact): string {
  const how = fluency?.text ?? (level && esLabels.languageLevels[level]);
  const name = text.toLowerCase();
  return how === undefined ? name : `${name} (${how.toLowerCase()})`;
}

function lowered(words: string): string {
  return sayTitle(words.replaceAll(",", " y"), "es");
}

function list(facts: readonly SourcedFact[]): string {
  return joinList(
    facts.map(({ text }) => text),
    "es",
  );
}
