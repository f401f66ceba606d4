import type { Career } from "#core/model/career.ts";
import { LANGUAGES } from "#core/model/language.ts";
import { foldText } from "#core/text/fold-text.ts";

/**
 * The records that a query means: each of its words begins a word of the record's names, target, employers, headline or
 * documents. Accents and capitals don't matter; an empty query means all. `targetOf` says a target in the person's language.
 */
export function findCareers(
  query: string,
  careers: readonly Career[],
  targetOf: (career: Career) => string,
): readonly Career[] {
  const parts = wordsOf(query);
  if (parts.length === 0) return careers;
  return careers.filter((career) => {
    const words = wordsOf([targetOf(career), ...namesOf(career)].join(" "));
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function namesOf({ name = "", contact, target, headline, employers, views }: Career): string[] {
  return [
    name,
    contact.name,
    target.credential ?? "",
    ...LANGUAGES.map((language) => headline[language]?.text ?? ""),
    ...employers.map((employer) => employer.name),
    ...views.map((view) => view.name),
  ];
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
