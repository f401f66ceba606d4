import type { Draft } from "immer";
import type { Highlight } from "#core/model/highlight.ts";
import { highlightIdSchema, type NewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { localizedText, withSide } from "#core/model/localized-text.ts";
import type { ResumeView } from "#core/model/resume-view.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { writeWording } from "../wording-edits.ts";

export interface LineTools {
  readonly now: Timestamp;
  readonly newId: NewId;
  readonly language: Language;
  /** The open document, in the same draft. */
  readonly view: Draft<ResumeView>;
}

/** Writes a side of a line: what the open document says where it has words of its own, else the record. */
export function writeLine(
  line: Highlight,
  side: Language,
  text: string,
  { now, view }: Pick<LineTools, "now" | "view">,
): void {
  if (view.wording[line.id] === undefined) line.text = withSide(line.text, side, text, now);
  else writeWording(view, line.id, side, text, now);
}

/** Puts new lines in at a place; the id of the last one. */
export function insertLines(
  lines: Highlight[],
  at: number,
  texts: readonly string[],
  { newId, language, now }: Pick<LineTools, "newId" | "language" | "now">,
): string | undefined {
  const made = texts.map((text) => ({
    id: highlightIdSchema.parse(newId()),
    text: text === "" ? {} : localizedText(language, text, now),
  }));
  lines.splice(at, 0, ...made);
  return made.at(-1)?.id;
}
