import type { Language } from "#core/model/language.ts";

/** "Nov 25, 2026, 9:08 PM", "25 nov 2026, 21:08": an ISO instant in the person's own time. */
export function shortTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
}
