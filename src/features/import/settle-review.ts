import type { Career } from "#core/model/career.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";

/** The record without the places that were emptied while it was looked over. */
export function settleReview(career: Career): Career {
  const says = (text: LocalizedText) => textFor(text, career.language) !== undefined;
  const told = <T extends { readonly highlights: Career["work"][number]["highlights"] }>(item: T): T => ({
    ...item,
    highlights: item.highlights.filter(({ text }) => says(text)),
  });
  const work = career.work.map(told);
  const held = new Set(work.map(({ employerId }) => employerId));
  return {
    ...career,
    work,
    employers: career.employers.filter(({ id }) => held.has(id)),
    education: career.education.map(told),
    practicum: career.practicum.map(told),
    volunteer: career.volunteer.map(told),
    skills: career.skills.filter(({ name, keywords }) => keywords.length > 0 || says(name)),
    languages: career.languages.filter(({ name }) => says(name)),
    credentials: career.credentials.filter(({ name, abbreviation }) => name !== "" || abbreviation !== ""),
    customSections: career.customSections.map((section) => ({
      ...section,
      entries: section.entries.map(told),
    })),
    unplaced: career.unplaced.filter(({ text }) => text !== ""),
  };
}
