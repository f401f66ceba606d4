import type { Language } from "#core/model/language.ts";

const STEPS = [
  { unit: "minute", seconds: 60 },
  { unit: "hour", seconds: 3600 },
  { unit: "day", seconds: 86_400 },
  { unit: "month", seconds: 2_629_800 },
  { unit: "year", seconds: 31_557_600 },
] as const;

/** "3 hours ago", "ayer": how long before `now`; both are ISO instants. */
export function relativeTime(instant: string, now: string, language: Language): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(instant)) / 1000);
  const step = STEPS.findLast((candidate) => seconds >= candidate.seconds);
  const format = formatFor(language);
  if (step === undefined) return format.format(0, "second");
  return format.format(-Math.floor(seconds / step.seconds), step.unit);
}

const FORMATS = new Map<Language, Intl.RelativeTimeFormat>();

/** Made once a language: a list asks a thousand times. */
function formatFor(language: Language): Intl.RelativeTimeFormat {
  const known = FORMATS.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  FORMATS.set(language, known);
  return known;
}
