import type { Draft } from "immer";
import type { Career } from "#core/model/career.ts";
import type { Employer } from "#core/model/employer.ts";
import { type EmployerId, employerIdSchema, type NewId, type RoleId, roleIdSchema } from "#core/model/ids.ts";
import type { Role } from "#core/model/role.ts";
import { moveBy, removeById } from "../reorder.ts";

type CareerDraft = Draft<Career>;

/** A job at a new employer, at the top: as a rule people begin with the newest. */
export function addJob(draft: CareerDraft, newId: NewId): RoleId {
  const employerId = employerIdSchema.parse(newId());
  draft.employers.push({ id: employerId, name: "", location: {} });
  const role = blankRole(employerId, newId);
  draft.work.unshift(role);
  return role.id;
}

/** Another title at the employer of a role, before it. */
export function addRoleBeside(draft: CareerDraft, beside: RoleId, newId: NewId): RoleId | undefined {
  const at = draft.work.findIndex(({ id }) => id === beside);
  const found = draft.work[at];
  if (found === undefined) return undefined;
  const role = blankRole(found.employerId, newId);
  draft.work.splice(at, 0, role);
  return role.id;
}

/**
 * Moves a role so many places on. Within its employer it changes places; past that its employer's roles move as one, and
 * never between those of another.
 */
export function moveRole(draft: CareerDraft, id: string, places: number): void {
  const { work } = draft;
  const from = work.findIndex((role) => role.id === id);
  const to = from + places;
  if (from < 0 || to < 0 || to >= work.length) return;
  const [first, last] = blockAt(work, from);
  if (to >= first && to <= last) return moveBy(work, id, places);
  const [before, after] = blockAt(work, to);
  const moved = work.splice(first, last - first + 1);
  work.splice(to < first ? before : after + 1 - moved.length, 0, ...moved);
}

/** First and last index of the neighbouring roles that share an employer with the role at `index`. */
export function blockAt(
  roles: readonly Pick<Role, "employerId">[],
  index: number,
): readonly [number, number] {
  const employerId = roles[index]?.employerId;
  let first = index;
  let last = index;
  while (first > 0 && roles[first - 1]?.employerId === employerId) first -= 1;
  while (last + 1 < roles.length && roles[last + 1]?.employerId === employerId) last += 1;
  return [first, last];
}

/** Whether the neighbour of a role is at the same employer. */
export function isOneOfSeveral(roles: readonly Role[], role: Role): boolean {
  const [first, last] = blockAt(roles, roles.indexOf(role));
  return last > first;
}

/** Removes a role, and its employer where no other role is left there. */
export function removeRole(draft: CareerDraft, id: string): void {
  const employerId = draft.work.find((role) => role.id === id)?.employerId;
  removeById(draft.work, id);
  const isStillHeld = draft.work.some((role) => role.employerId === employerId);
  if (employerId !== undefined && !isStillHeld) removeById(draft.employers, employerId);
}

export function employerOf(career: Pick<Career, "employers">, role: Role): Employer | undefined {
  return career.employers.find(({ id }) => id === role.employerId);
}

export function findRole(draft: CareerDraft, id: RoleId): Role | undefined {
  return draft.work.find((role) => role.id === id);
}

function blankRole(employerId: EmployerId, newId: NewId): Role {
  return {
    id: roleIdSchema.parse(newId()),
    employerId,
    position: {},
    dates: {},
    summary: {},
    highlights: [],
  };
}
