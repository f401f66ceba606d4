import { EXPERIENCE_FIELDS, FIELD_OF_TERM, PAYERS } from "./experience-fields-table.ts";
import { type FoundTerm, isSettingOfVocabulary } from "./find-terms.ts";
import type { Place } from "./place.ts";
import type { Sentence } from "./segment-posting.ts";

/** What the reader of experience needs to know of its sentence. */
export interface SentenceInHand {
  readonly folded: string;
  readonly sentence: Sentence;
  readonly terms: readonly FoundTerm[];
  /** Degrees and credentials: an alternative to the years, so that the window of the years ends there. */
  readonly barriers: readonly Place[];
}

/** What each side of an "or" names; "X or a similar Y" names Y alone. */
export function partsOf(window: Place, hand: SentenceInHand): string[][] {
  const said = hand.folded.slice(window.from, window.to);
  const joins = [...said.matchAll(/\b(?:or|o|u|and\/or|y\/o)\b|(?<=\p{L})\/(?=\p{L})|,/gu)].map(
    ({ index, 0: word }) => ({ from: index, to: index + word.length }),
  );
  const isInTerm = (at: number): boolean =>
    hand.terms.some(({ from, to }) => window.from + at > from && window.from + at < to);
  const cuts = joins.filter(({ from }) => !isInTerm(from));
  const starts = [0, ...cuts.map(({ to }) => to)];
  const parts = starts.map((start, at) => ({
    from: window.from + start,
    to: window.from + (cuts[at]?.from ?? said.length),
  }));
  const general = parts.findIndex(({ from, to }) => SIMILAR.test(hand.folded.slice(from, to)));
  const fields = parts.map((part) => fieldsOf(part, hand));
  const isGeneral = general > 0 && (fields[general]?.length ?? 0) > 0;
  return isGeneral ? fields.slice(general) : fields;
}

/** Joins alternatives; folded. */
export const EITHER = /\b(?:or|o|u|and\/or|y\/o)\b|\p{L}\/\p{L}/u;
/** Say nothing beside a field of their own. */
export const VAGUE_FIELDS: ReadonlySet<string> = new Set(["health-care", "medical records"]);
const SIMILAR = /^\s*(?:an? |un[oa]? )?(?:similar|comparable|equivalent|related|other|otr[oa])\b/;

function fieldsOf(part: Place, { folded, terms }: SentenceInHand): string[] {
  const settings = terms
    .filter((term) => isField(term) && isWithin(term, part))
    .map(({ id }) => FIELD_OF_TERM.get(id) ?? id);
  if (settings.length > 0) return mostSpecific(settings);
  const words = folded.slice(part.from, part.to).replace(/\bcod(?:ing|ers?) audit/g, "audit");
  const fields = EXPERIENCE_FIELDS.filter(({ pattern }) => pattern.test(words)).map(({ id }) => id);
  const work = fields.filter((id) => id === "coding" || id === "billing");
  return fields[0] !== "audit" && work.length > 0 ? work : fields.slice(0, 1);
}

/** "Outpatient facility coding" is outpatient. */
function mostSpecific(settings: readonly string[]): string[] {
  const known = new Set(settings);
  if (known.size > 1) known.delete("facility coding");
  return [...known];
}

/** Whether a term says in what the years are asked. */
export function isField(term: FoundTerm): boolean {
  if (term.kind === "codeSet") return term.id === "HCC";
  return FIELD_OF_TERM.has(term.id) || (isSettingOfVocabulary(term.id) && !PAYERS.has(term.id));
}

export function isWithin(place: Place, window: Place): boolean {
  return place.from >= window.from && place.to <= window.to + 1;
}
