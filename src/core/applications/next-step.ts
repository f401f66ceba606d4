import { assertNever } from "#core/assert-never.ts";
import type { Application } from "#core/model/application.ts";
import { daysBetween } from "./days.ts";

/** What is due on an application; `days` are counted from today, or since the day for what has passed. */
export type NextStep =
  | { readonly kind: "deadline-passed"; readonly days: number }
  | { readonly kind: "deadline-near"; readonly days: number }
  | { readonly kind: "follow-up-due"; readonly days: number }
  | { readonly kind: "follow-up-planned"; readonly days: number }
  | { readonly kind: "time-to-follow-up"; readonly days: number }
  | { readonly kind: "interview-ahead"; readonly days: number }
  | { readonly kind: "thank-after-interview"; readonly days: number };

/** Days after which an unanswered application is followed up: common career-center advice is one to two weeks. */
export const FOLLOW_UP_DAYS = 7;
/** A deadline so many days ahead is told. */
const NEAR_DAYS = 14;
/** A thank-you note still makes sense within so many days. */
const THANK_DAYS = 3;

/** The one thing to do next, from the days that the person said; undefined where nothing is due. `today` is `YYYY-MM-DD`. */
export function nextStepOf(application: Application, today: string): NextStep | undefined {
  const { status } = application.standing;
  switch (status) {
    case "saved":
    case "preparing":
      return beforeDeadline(application, today);
    case "sent":
      return plannedFollowUp(application, today) ?? unanswered(application, today);
    case "interview":
      return aroundInterview(application, today) ?? plannedFollowUp(application, today);
    case "offer":
      return plannedFollowUp(application, today);
    case "closed":
      return undefined;
    default:
      return assertNever(status);
  }
}

/** Whether the step is one to take now. */
export function isDue({ kind, days }: NextStep): boolean {
  if (kind === "follow-up-planned") return false;
  return kind === "deadline-near" || kind === "interview-ahead" ? days <= 3 : true;
}

function beforeDeadline({ dates }: Application, today: string): NextStep | undefined {
  if (dates.deadline === undefined) return undefined;
  const days = daysBetween(today, dates.deadline);
  if (days < 0) return { kind: "deadline-passed", days: Math.abs(days) };
  return days <= NEAR_DAYS ? { kind: "deadline-near", days } : undefined;
}

function plannedFollowUp({ dates }: Application, today: string): NextStep | undefined {
  if (dates.followUp === undefined) return undefined;
  const days = daysBetween(today, dates.followUp);
  return days > 0 ? { kind: "follow-up-planned", days } : { kind: "follow-up-due", days: Math.abs(days) };
}

function unanswered({ dates }: Application, today: string): NextStep | undefined {
  if (dates.sent === undefined) return undefined;
  const days = daysBetween(dates.sent, today);
  return days >= FOLLOW_UP_DAYS ? { kind: "time-to-follow-up", days } : undefined;
}

function aroundInterview({ dates, laterLetters }: Application, today: string): NextStep | undefined {
  if (dates.interview === undefined) return undefined;
  const days = daysBetween(today, dates.interview);
  if (days > 0) return { kind: "interview-ahead", days };
  const isThanked = laterLetters["thank-you"]?.en ?? laterLetters["thank-you"]?.es;
  return isThanked === undefined && days >= -THANK_DAYS
    ? { kind: "thank-after-interview", days: Math.abs(days) }
    : undefined;
}
