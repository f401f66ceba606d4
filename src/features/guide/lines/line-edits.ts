import type { Draft } from "immer";
import {
  type BulletTools,
  bulletFromPattern,
  type PatternFacts,
} from "#core/career-map/bullet-from-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
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

/** Puts a pattern with facts in place of what the person wrote, which the line keeps; nothing while a fact is missing. */
export function strengthenLine(
  line: Highlight,
  pattern: BulletPattern,
  facts: PatternFacts,
  tools: BulletTools,
): void {
  const bullet = bulletFromPattern(pattern, facts, tools);
  if (!bullet.ok) return;
  if (line.original === undefined && Object.keys(line.text).length > 0) line.original = line.text;
  line.text = { ...line.text, ...bullet.value.text };
  line.source = bullet.value.source;
}

/** What the person wrote before the line was strengthened. */
export function takeOriginal(line: Highlight): void {
  if (line.original === undefined) return;
  line.text = line.original;
  delete line.original;
  delete line.source;
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
