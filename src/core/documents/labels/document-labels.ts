import type { SectionId } from "#core/documents/block.ts";
import type { FileKind } from "#core/documents/document.ts";
import type { LanguageLevel } from "#core/model/spoken-language.ts";

/** The words that a document prints by itself, in its own language. Headings are ones that parsers know. */
export interface DocumentLabels {
  readonly resume: string;
  readonly letter: string;
  readonly packet: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  /** The same in one line of a narrow column. */
  readonly shortHeadings: Readonly<Record<SectionId, string>>;
  /** Heading of the practicum section where it holds courses only. */
  readonly courses: string;
  /** Heading of a part of the person's own that has no name yet. */
  readonly additional: string;
  readonly present: string;
  /** Stands where a patient's data stood. */
  readonly removed: string;
  /** A degree whose only date lies ahead. */
  readonly expected: (date: string) => string;
  readonly inProgress: string;
  readonly examScheduled: (date: string) => string;
  readonly expired: (date: string) => string;
  readonly expiredUndated: string;
  readonly credentialNumber: (number: string) => string;
  readonly validUntil: (date: string) => string;
  readonly hours: (hours: number) => string;
  readonly hoursPerWeek: (hours: number) => string;
  readonly languageLevels: Readonly<Record<LanguageLevel, string>>;
  /** `Re: Coder, requisition…`: what a letter is about. */
  readonly subject: (jobTitle: string) => string;
  /** `Mar 2024`. */
  readonly month: (year: number, month: number) => string;
  /** `November 25, 2026`. */
  readonly day: (year: number, month: number, day: number) => string;
  /** What a file of this kind is called, ASCII, capitalized: `Resume`. */
  readonly fileWords: Readonly<Record<FileKind, string>>;
}

/** Month name number 1–12, or nothing for a number that is none. */
export function monthName(names: readonly string[], month: number): string {
  return names[month - 1] ?? "";
}
