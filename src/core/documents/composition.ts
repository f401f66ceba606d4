import type { Language } from "#core/model/language.ts";
import { type LocalizedText, textFor } from "#core/model/localized-text.ts";
import { withWording } from "#core/model/resume-view.ts";
import type { TransferableSkill } from "#core/model/transferable-skill.ts";
import type { DocumentLabels } from "./labels/document-labels.ts";
import { printableLine, printableLines } from "./printable-text.ts";
import type { Run } from "./run.ts";

/** What every part of a document is composed by. */
export interface Composition {
  readonly language: Language;
  readonly labels: DocumentLabels;
  /** `YYYY-MM-DD`: decides which credentials are active and which degrees lie ahead. */
  readonly today: string;
  readonly hidden: ReadonlySet<string>;
  /** The document's own words by the id of a line, or `headline`, `summary`. */
  readonly wording: Readonly<Record<string, LocalizedText>>;
  /** Ids that go ahead of the others of their list, in this order. */
  readonly order: readonly string[];
  /** Competencies that the document names, with the lines that prove them. */
  readonly transferable: readonly TransferableSkill[];
  /** Hours, series and grade of each job: federal resumes must have them, others leave them out. */
  readonly hasConditions: boolean;
}

/** An item that the document shows, with its place in the record. */
export interface Placed<T> {
  readonly item: T;
  readonly index: number;
}

/** The items that the document shows, in its order; each keeps the index that it has in the record. */
export function shown<T extends { readonly id: string }>(
  items: readonly T[],
  { hidden, order }: Composition,
): Placed<T>[] {
  const placed = items.map((item, index) => ({ item, index })).filter(({ item }) => !hidden.has(item.id));
  if (order.length === 0) return placed;
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return placed.sort((a, b) => rank(a.item.id) - rank(b.item.id));
}

/** What the document says for a text of the record: its own wording of a side, else the record's. */
export function wordingOf(id: string, text: LocalizedText, { wording }: Composition): LocalizedText {
  return withWording(text, wording[id]);
}

/** Runs of words that are the same in either language (names, places); none where there are no words. */
export function plainRuns(text: string | undefined, style: Pick<Run, "strong" | "emphasis"> = {}): Run[] {
  const line = printableLine(text ?? "");
  return line === "" ? [] : [{ text: line, ...style }];
}

/** Runs of a localized text as one line; words of the other language say so. */
export function localizedRuns(
  value: LocalizedText,
  composition: Composition,
  style: Pick<Run, "strong" | "emphasis"> = {},
): Run[] {
  const side = textFor(value, composition.language);
  if (side === undefined) return [];
  const line = printableLine(side.text);
  return line === "" ? [] : [localizedRun(line, side.language, composition, style)];
}

/** The paragraphs of a localized text, one line of runs each. */
export function localizedParagraphs(value: LocalizedText, composition: Composition): Run[][] {
  const side = textFor(value, composition.language);
  if (side === undefined) return [];
  return printableLines(side.text).map((line) => [localizedRun(line, side.language, composition, {})]);
}

/** Several parts on one line with a separator between them; empty parts leave no trace. */
export function joinRuns(parts: ReadonlyArray<readonly Run[]>, separator: string): Run[] {
  const filled = parts.filter((part) => part.length > 0);
  return filled.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

function localizedRun(
  text: string,
  language: Language,
  composition: Composition,
  style: Pick<Run, "strong" | "emphasis">,
): Run {
  return language === composition.language ? { text, ...style } : { text, language, ...style };
}
