import type { RequirementKind } from "#core/matching/posting.ts";
import type { Language } from "#core/model/language.ts";
import type { Letter } from "#core/model/letter.ts";
import { asksOf } from "./asks.ts";
import { frameLine } from "./frame-line.ts";
import { isAfterInterview } from "./letter-ground.ts";
import type { LetterRequest } from "./letter-request.ts";
import { type DutyLine, type Workplace, workplacesOf } from "./workplaces.ts";

/** A fact that would make the letter stronger, if it is true of the person; the shell puts it in words. */
export type LetterAdvice =
  | { readonly kind: "add-name" }
  /** The record tells of nothing done: no job, practice or volunteering with a line. */
  | { readonly kind: "add-experience" }
  | { readonly kind: "add-duty-lines"; readonly path: string }
  /** The line stands in the other language only, so this letter can't quote it. */
  | { readonly kind: "write-in-language"; readonly path: string; readonly language: Language }
  /** The line can't be turned into a sentence: it should begin with what the person did. */
  | { readonly kind: "begin-with-verb"; readonly path: string }
  /** The letter says this line, and it has no figure. */
  | { readonly kind: "add-figure"; readonly path: string }
  /** The posting requires it and the record says nothing either way. */
  | {
      readonly kind: "say-whether";
      readonly requirement: { readonly kind: RequirementKind; readonly id: string };
    }
  | { readonly kind: "add-practice" }
  | { readonly kind: "tell"; readonly field: "referrer" | "interviewDate" };

const MOST_OF_A_KIND = 3;

/** What the person could add so that the next letter says more, the most useful first; at most three of a kind. */
export function letterAdvice(request: LetterRequest, letter: Letter): LetterAdvice[] {
  const places = workplacesOf(request.career, request.language);
  return [
    ...adviseOnRecord(request, places),
    ...adviseOnTold(request),
    ...adviseOnAsks(request),
    ...adviseOnLines(request, places),
    ...adviseOnFigures(letter, places),
  ];
}

function adviseOnRecord({ career }: LetterRequest, places: readonly Workplace[]): LetterAdvice[] {
  const hasPractice = career.practicum.length > 0;
  return [
    ...(career.contact.name.trim() === "" ? [{ kind: "add-name" } as const] : []),
    ...(places.every(({ lines }) => lines.length === 0) ? [{ kind: "add-experience" } as const] : []),
    ...(hasPractice ? [] : [{ kind: "add-practice" } as const]),
  ];
}

function adviseOnTold({ kind, told }: LetterRequest): LetterAdvice[] {
  if (kind === "referral" && told?.referrer === undefined) return [{ kind: "tell", field: "referrer" }];
  return isAfterInterview(kind) && told?.interviewDate === undefined
    ? [{ kind: "tell", field: "interviewDate" }]
    : [];
}

function adviseOnAsks({ match }: LetterRequest): LetterAdvice[] {
  return asksOf(match)
    .filter(({ requirement }) => requirement.level === "required" && requirement.status === "unknown")
    .slice(0, MOST_OF_A_KIND)
    .map(({ requirement: { kind, id } }) => ({ kind: "say-whether", requirement: { kind, id } }));
}

function adviseOnLines({ language }: LetterRequest, places: readonly Workplace[]): LetterAdvice[] {
  const empty = places.filter(({ kind, lines }) => kind === "work" && lines.length === 0);
  const lines = places.flatMap((place) => place.lines.map((line) => ({ line, isOngoing: place.isOngoing })));
  const untitled = places.filter(
    ({ kind, position, lines: written }) => kind === "work" && position === undefined && written.length > 0,
  );
  const other = [
    ...untitled.map(({ path }) => `${path}.position`),
    ...lines.flatMap(({ line }) => (line.language === language ? [] : [line.path])),
  ];
  const unframed = lines.filter(
    ({ line, isOngoing }) =>
      line.language === language && frameLine(line.text, language, isOngoing) === undefined,
  );
  return [
    ...empty.slice(0, MOST_OF_A_KIND).map(({ path }) => ({ kind: "add-duty-lines", path }) as const),
    ...other.slice(0, MOST_OF_A_KIND).map((path) => ({ kind: "write-in-language", path, language }) as const),
    ...unframed
      .slice(0, MOST_OF_A_KIND)
      .map(({ line }) => ({ kind: "begin-with-verb", path: line.path }) as const),
  ];
}

function adviseOnFigures(letter: Letter, places: readonly Workplace[]): LetterAdvice[] {
  const said = new Set(
    letter.paragraphs
      .flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources))
      .flatMap((source) => (source.kind === "record" ? [source.evidence.path] : [])),
  );
  const isPlain = ({ path, text }: DutyLine): boolean => said.has(path) && !/\d/.test(text);
  return places
    .flatMap(({ lines }) => lines.filter(isPlain))
    .slice(0, MOST_OF_A_KIND)
    .map(({ path }) => ({ kind: "add-figure", path }));
}
