import type { Draft } from "immer";
import type { Language } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Timestamp } from "#core/model/timestamp.ts";

type ViewDraft = Draft<ResumeView>;

/** Gives a document words of its own for a text, which begin as the record's. */
export function startWording(
  view: ViewDraft,
  id: string,
  record: LocalizedText,
  language: Language,
  now: Timestamp,
): void {
  writeWording(view, id, language, record[language]?.text ?? "", now);
}

/** Writes one side of a document's own words; a side left blank stays one, to be written on. */
export function writeWording(
  view: ViewDraft,
  id: string,
  language: Language,
  text: string,
  now: Timestamp,
): void {
  view.wording[id] = { ...view.wording[id], [language]: { text, changedAt: now } };
}

export function dropWording(view: ViewDraft, id: string): void {
  delete view.wording[id];
}
