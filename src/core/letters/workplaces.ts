import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { OccupationId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { type LocalizedText, sideOf, textFor } from "#core/model/localized-text.ts";
import { type DateRange, isOngoing, type PartialDate } from "#core/model/partial-date.ts";
import type { PracticumKind } from "#core/model/practicum.ts";
import { type Piece, recordPiece } from "./piece.ts";
import { sayOrganization } from "./said-titles.ts";

/** A duty line with its place in the record; `language` is the side that it stands on. */
export interface DutyLine {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}

/** A date of the record that a sentence may say. */
export interface DatedPiece {
  readonly date: PartialDate;
  readonly path: string;
}

/** Where the person did something: a job, coding practice or volunteering. */
export interface Workplace {
  readonly path: string;
  readonly kind: "work" | "volunteer" | PracticumKind;
  readonly organization?: Piece | undefined;
  /** The title held, in the letter's language; none where only the other side is written. */
  readonly position?: Piece | undefined;
  /** The name of a course or practicum. */
  readonly title?: Piece | undefined;
  readonly occupation?: OccupationId | undefined;
  readonly hours?: { readonly count: number; readonly path: string } | undefined;
  readonly isOngoing: boolean;
  readonly start: DatedPiece | undefined;
  readonly end: DatedPiece | undefined;
  readonly lines: readonly DutyLine[];
}

/** Every place of the record in its order: jobs, then practice, then volunteering. */
export function workplacesOf(career: Career, language: Language): Workplace[] {
  return [...jobs(career, language), ...practice(career, language), ...volunteering(career, language)];
}

function jobs({ work, employers }: Career, language: Language): Workplace[] {
  const names = new Map(employers.map(({ id, name }) => [id, name]));
  return work.map((role, at) => {
    const path = `work[${at}]`;
    return {
      path,
      kind: "work",
      organization: namePiece(`${path}.name`, names.get(role.employerId), language),
      position: titlePiece(`${path}.position`, role.position, language),
      occupation: role.occupation,
      ...timeOf(path, role.dates),
      lines: linesOf(path, role.highlights, language),
    };
  });
}

function practice({ practicum }: Career, language: Language): Workplace[] {
  return practicum.map((each, at) => {
    const path = `practicum[${at}]`;
    return {
      path,
      kind: each.kind,
      organization: namePiece(`${path}.organization`, each.organization, language),
      title: titlePiece(`${path}.title`, each.title, language),
      hours: each.hours === undefined ? undefined : { count: each.hours, path: `${path}.hours` },
      ...timeOf(path, each.dates),
      lines: linesOf(path, each.highlights, language),
    };
  });
}

function volunteering({ volunteer }: Career, language: Language): Workplace[] {
  return volunteer.map((role, at) => {
    const path = `volunteer[${at}]`;
    return {
      path,
      kind: "volunteer",
      organization: namePiece(`${path}.organization`, role.organization, language),
      position: titlePiece(`${path}.position`, role.position, language),
      ...timeOf(path, role.dates),
      lines: linesOf(path, role.highlights, language),
    };
  });
}

/** The letter's side of each line, else the other one. */
function linesOf(path: string, highlights: readonly Highlight[], language: Language): DutyLine[] {
  return highlights.flatMap(({ text }, at) => {
    const side = textFor(text, language);
    return side === undefined ? [] : [{ path: `${path}.highlights[${at}]`, ...side }];
  });
}

function timeOf(path: string, dates: DateRange): Pick<Workplace, "isOngoing" | "start" | "end"> {
  const { start, end } = dates;
  return {
    isOngoing: isOngoing(dates),
    start: start === undefined ? undefined : { date: start, path: `${path}.dates.start` },
    end: end === undefined ? undefined : { date: end, path: `${path}.dates.end` },
  };
}

function namePiece(path: string, name: string | undefined, language: Language): Piece | undefined {
  const said = name?.replace(/\s+/g, " ").trim() ?? "";
  return name === undefined || said === ""
    ? undefined
    : recordPiece(path, name, "same-term", sayOrganization(said, language));
}

function titlePiece(path: string, title: LocalizedText, language: Language): Piece | undefined {
  const own = sideOf(title, language);
  return own === undefined ? undefined : recordPiece(path, own, "same-term");
}
