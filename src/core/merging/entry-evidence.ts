import { LANGUAGES } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { sideOf } from "#core/model/localized-text.ts";
import type { DateRange } from "#core/model/partial-date.ts";
import { foldText } from "#core/text/fold-text.ts";
import type { EvidenceRow, PairReason } from "./pair-lists.ts";
import { cognates, figuresOf, likeness, namesOf } from "./same-in-either.ts";

/** What tells an entry of any part from its neighbours. */
export interface EntryEvidence {
  readonly id: string;
  /** All that it says, with no ids and times. */
  readonly words: string;
  /** Employer, school, issuer: written as it is in both languages, as a rule. */
  readonly name: string;
  /** Letters that stand for it, such as a credential's or a language's code. */
  readonly code: string;
  readonly title: readonly LocalizedText[];
  readonly dates: DateRange;
  readonly lines: readonly LocalizedText[];
}

type Row = EvidenceRow<EntryEvidence>;

/** From here on two entries are one. */
export const ENTRY_THRESHOLD = 4;

export const ENTRY_ROWS: readonly Row[] = [
  { reason: "same-words", weight: 10, holds: ({ item: a }, { item: b }) => a.words === b.words },
  { reason: "same-id", weight: 4, holds: ({ item: a }, { item: b }) => a.id === b.id },
  { reason: "same-name", weight: 3, holds: ({ item: a }, { item: b }) => isSameName(a.name, b.name) },
  {
    reason: "like-name",
    weight: 2,
    holds: ({ item: a }, { item: b }) => !isSameName(a.name, b.name) && likeness(a.name, b.name) >= 0.6,
  },
  {
    reason: "same-title",
    weight: 4,
    holds: ({ item: a }, { item: b }) => a.code !== "" && a.code === b.code,
  },
  {
    reason: "other-title",
    weight: -6,
    holds: ({ item: a }, { item: b }) => a.code !== "" && b.code !== "" && a.code !== b.code,
  },
  { reason: "same-dates", weight: 3, holds: ({ item: a }, { item: b }) => datesOf(a, b) === "same" },
  { reason: "same-start", weight: 2, holds: ({ item: a }, { item: b }) => datesOf(a, b) === "start" },
  {
    reason: "overlapping-dates",
    weight: 1,
    holds: ({ item: a }, { item: b }) => datesOf(a, b) === "overlap",
  },
  { reason: "other-dates", weight: -4, holds: ({ item: a }, { item: b }) => datesOf(a, b) === "apart" },
  { reason: "same-title", weight: 2, holds: ({ item: a }, { item: b }) => titlesOf(a, b) === "same" },
  { reason: "like-title", weight: 1, holds: ({ item: a }, { item: b }) => titlesOf(a, b) === "like" },
  { reason: "other-title", weight: -2, holds: ({ item: a }, { item: b }) => titlesOf(a, b) === "other" },
  { reason: "cognates", weight: 1, holds: ({ item: a }, { item: b }) => titlesOf(a, b) === "cognate" },
  {
    reason: "same-order",
    weight: 1,
    holds: (a, b) => a.at === b.at && a.of === b.of && isTwin(a.item, b.item),
  },
  {
    reason: "same-lines",
    weight: 1,
    holds: ({ item: a }, { item: b }) =>
      isTwin(a, b) && a.lines.length > 0 && a.lines.length === b.lines.length,
  },
];

/** From here on two texts of one entry are one. */
export const LINE_THRESHOLD = 3;
/** What is told by where a line stands, not by what it says. */
export const PLACE_REASONS: ReadonlySet<PairReason> = new Set(["same-order", "same-count", "other-length"]);

export interface TextEvidence {
  readonly id: string;
  readonly text: LocalizedText;
}

type LineRow = EvidenceRow<TextEvidence>;
type Texts = (one: string, other: string) => boolean;
const inOne =
  (holds: Texts): LineRow["holds"] =>
  ({ item: a }, { item: b }) =>
    LANGUAGES.some((side) => {
      const [one, other] = [sideOf(a.text, side), sideOf(b.text, side)];
      return one !== undefined && other !== undefined && holds(one, other);
    });
const across =
  (holds: Texts): LineRow["holds"] =>
  ({ item: a }, { item: b }) =>
    !isShared(a.text, b.text) && holds(anyOf(a.text), anyOf(b.text));

/** Within one language the words speak; between two, what is the same in both, and the place in the list. */
export const LINE_ROWS: readonly LineRow[] = [
  {
    reason: "same-words",
    weight: 10,
    holds: ({ item: a }, { item: b }) =>
      LANGUAGES.every((side) => (a.text[side]?.text ?? "") === (b.text[side]?.text ?? "")),
  },
  { reason: "same-words", weight: 4, holds: inOne((one, other) => isSameName(one, other)) },
  {
    reason: "like-words",
    weight: 3,
    holds: inOne((one, other) => !isSameName(one, other) && likeness(one, other) >= 0.6),
  },
  { reason: "same-words", weight: 5, holds: across((one, other) => isSameName(one, other)) },
  {
    reason: "same-figures",
    weight: 2,
    holds: across((one, other) => figuresOf(one).length > 0 && isSameList(figuresOf(one), figuresOf(other))),
  },
  {
    reason: "other-figures",
    weight: -3,
    holds: across((one, other) => {
      const [a, b] = [figuresOf(one), figuresOf(other)];
      return a.length > 0 && b.length > 0 && !a.some((figure) => b.includes(figure));
    }),
  },
  {
    reason: "shared-names",
    weight: 1,
    holds: across((one, other) => [...namesOf(one)].some((name) => namesOf(other).has(name))),
  },
  { reason: "cognates", weight: 1, holds: across((one, other) => cognates(one, other) > 0) },
  { reason: "cognates", weight: 1, holds: across((one, other) => cognates(one, other) > 1) },
  { reason: "same-order", weight: 2, holds: (a, b) => a.at === b.at && across(() => true)(a, b) },
  { reason: "same-count", weight: 1, holds: (a, b) => a.of === b.of && across(() => true)(a, b) },
  {
    reason: "other-length",
    weight: -1,
    holds: across(
      (one, other) => Math.max(one.length, other.length) > 40 + 2 * Math.min(one.length, other.length),
    ),
  },
];

/** Whether both are written on one side at least. */
function isShared(a: LocalizedText, b: LocalizedText): boolean {
  return LANGUAGES.some((side) => sideOf(a, side) !== undefined && sideOf(b, side) !== undefined);
}

function anyOf(text: LocalizedText): string {
  return LANGUAGES.map((side) => sideOf(text, side) ?? "")
    .join(" ")
    .trim();
}

function isTwin(a: EntryEvidence, b: EntryEvidence): boolean {
  const [mine, theirs] = [
    [...a.title, ...a.lines],
    [...b.title, ...b.lines],
  ];
  return !LANGUAGES.some(
    (side) =>
      mine.some((text) => sideOf(text, side) !== undefined) &&
      theirs.some((text) => sideOf(text, side) !== undefined),
  );
}

function titlesOf(a: EntryEvidence, b: EntryEvidence): "same" | "like" | "other" | "cognate" | undefined {
  const pairs = a.title.flatMap((text, at) => {
    const other = b.title[at];
    return other === undefined
      ? []
      : LANGUAGES.map((side) => [sideOf(text, side), sideOf(other, side)] as const);
  });
  const written = pairs.flatMap(([one, other]) =>
    one === undefined || other === undefined ? [] : [likeness(one, other)],
  );
  if (written.length > 0) {
    const least = Math.min(...written);
    if (least === 1) return "same";
    return Math.max(...written) >= 0.5 ? "like" : "other";
  }
  const [mine, theirs] = [a.title.map(anyOf).join(" "), b.title.map(anyOf).join(" ")];
  return cognates(mine, theirs) > 0 ? "cognate" : undefined;
}

/** What the dates of two entries say of each other; nothing where one has none. */
function datesOf(
  { dates: a }: EntryEvidence,
  { dates: b }: EntryEvidence,
): "same" | "start" | "overlap" | "apart" | undefined {
  const [mine, theirs] = [a.start ?? a.end, b.start ?? b.end];
  if (mine === undefined || theirs === undefined) return undefined;
  if (a.start === b.start && a.end === b.end) return "same";
  if (mine.startsWith(theirs) || theirs.startsWith(mine)) return "start";
  return mine <= lastOf(b) && theirs <= lastOf(a) ? "overlap" : "apart";
}

/** What goes on ends after everything. */
function lastOf({ start, end }: DateRange): string {
  return end ?? (start === undefined ? "" : "9999");
}

export function isSameName(one: string, other: string): boolean {
  const name = plainName(one);
  return name !== "" && name === plainName(other);
}

function plainName(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}+#%&]+/gu, " ")
    .trim();
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
