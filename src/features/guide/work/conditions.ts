import type { Draft } from "immer";
import { z } from "zod";
import { type Role, roleSchema } from "#core/model/role.ts";

/** What federal resumes ask of each job, as it is typed. */
export const conditionFields = {
  hoursPerWeek: z
    .string()
    .refine((typed) => typed.trim() === "" || hoursOf(typed) !== undefined, { error: "weekHours" }),
  seriesAndGrade: z.string(),
};
type Conditions = { readonly [F in keyof typeof conditionFields]: string };

export function toConditions({ hoursPerWeek, seriesAndGrade = "" }: Role): Conditions {
  return { hoursPerWeek: hoursPerWeek === undefined ? "" : String(hoursPerWeek), seriesAndGrade };
}

/** Writes them into the record; a blank field is no fact, and hours that no week has leave the old ones. */
export function putConditions(role: Draft<Role>, typed: Conditions): void {
  const hours = hoursOf(typed.hoursPerWeek);
  if (hours !== undefined) role.hoursPerWeek = hours;
  else if (typed.hoursPerWeek.trim() === "") delete role.hoursPerWeek;
  if (typed.seriesAndGrade.trim() === "") delete role.seriesAndGrade;
  else role.seriesAndGrade = typed.seriesAndGrade;
}

/** `37.5`, and `37,5` as it is written in Spanish. */
function hoursOf(typed: string): number | undefined {
  const written = typed.trim().replace(",", ".");
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(written)) return undefined;
  return roleSchema.shape.hoursPerWeek.safeParse(Number(written)).data;
}
