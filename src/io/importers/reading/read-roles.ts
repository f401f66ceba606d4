import type { Location } from "#core/model/location.ts";
import type { DateRange } from "#core/model/partial-date.ts";
import { jobRange } from "./dates.ts";
import type { Entry } from "./entries.ts";
import { partGluedPlaces } from "./glued-places.ts";
import { type Head, readHead } from "./head-parts.ts";
import type { Piece } from "./pieces.ts";
import type { DraftRole } from "./resume-draft.ts";
import { JOB_WORDS, leanOf, type NamedParts, nameParts } from "./role-parts.ts";

interface ReadEntry {
  readonly entry: Entry;
  readonly head: Head;
  readonly named: NamedParts;
}

export interface RolesRead {
  readonly roles: readonly DraftRole[];
  readonly unplaced: readonly string[];
}

/** Jobs, practicum or volunteer work: one role an entry; a role without an employer is held at the one above. */
export function readRoles(given: readonly Entry[]): RolesRead {
  const entries = partGluedPlaces(given);
  const heads = entries.map((entry) => readHead(entry.heads));
  const named = nameParts(
    heads.map((head) => head.parts),
    JOB_WORDS,
  );
  const read = entries.flatMap((entry, index) => {
    const [head, names] = [heads[index], named[index]];
    return head === undefined || names === undefined ? [] : [{ entry, head, named: names }];
  });
  return inheritEmployers(read);
}

function inheritEmployers(read: readonly ReadEntry[]): RolesRead {
  const roles: DraftRole[] = [];
  const unplaced: string[] = [];
  let employer = { name: "", location: {} as Location };
  for (const [index, item] of read.entries()) {
    const { entry, head, named } = item;
    unplaced.push(...named.rest);
    if (isEmployerAlone(item, read[index + 1])) {
      employer = { name: named.organization || named.title, location: head.location };
      continue;
    }
    const own = named.organization !== "";
    if (own) employer = { name: named.organization, location: head.location };
    if (named.title === "" && !own && head.date === undefined) {
      unplaced.push(...entry.heads.map((piece) => piece.text), ...entry.body.map((piece) => piece.text));
      continue;
    }
    roles.push(
      toRole(
        item,
        own ? named.organization : employer.name,
        own ? head.location : pickLocation(head.location, employer.location),
      ),
    );
  }
  return { roles, unplaced };
}

/** The employer's own line above the roles held there. */
function isEmployerAlone({ entry, head, named }: ReadEntry, next: ReadEntry | undefined): boolean {
  if (entry.body.length > 0 || next === undefined || head.parts.length !== 1) return false;
  if (next.named.organization !== "") return false;
  return named.title === "" || leanOf(named.title, JOB_WORDS) <= 0;
}

function pickLocation(own: Location, inherited: Location): Location {
  return Object.keys(own).length > 0 ? own : inherited;
}

function toRole({ entry, head, named }: ReadEntry, organization: string, location: Location): DraftRole {
  const dates: DateRange = head.date === undefined ? {} : jobRange(head.date);
  return {
    organization,
    position: named.title,
    dates,
    location,
    ...readTerms(head.asides.join(" ")),
    ...readBody(entry.body),
  };
}

/** Hours and grade of a federal job. */
function readTerms(asides: string): Pick<DraftRole, "hoursPerWeek" | "seriesAndGrade"> {
  const hours = Number(
    /\b(\d{1,3})\s*(?:hours|hrs|horas)|(?:week|semana)\s*:?\s*(\d{1,3})/iu
      .exec(asides)
      ?.slice(1)
      .find(Boolean),
  );
  const seriesAndGrade = /\bGS-\d{3,4}(?:-\d{1,2})?/u.exec(asides)?.[0];
  return {
    ...(hours > 0 && hours <= 168 && { hoursPerWeek: hours }),
    ...(seriesAndGrade !== undefined && { seriesAndGrade }),
  };
}

/** Bullets are highlights and text before them is the summary; without bullets, so is one paragraph, but not several. */
export function readBody(body: readonly Piece[]): { summary: string; highlights: string[] } {
  const firstBullet = body.findIndex((piece) => piece.isBullet);
  const isOneParagraph = firstBullet === -1 && body.length === 1;
  const leadEnd = isOneParagraph ? 1 : Math.max(0, firstBullet);
  return {
    summary: body
      .slice(0, leadEnd)
      .map((piece) => piece.text)
      .join(" "),
    highlights: body.slice(leadEnd).map((piece) => piece.text),
  };
}
