import {
  APPLICATION_STATUSES,
  type Application,
  type ApplicationStatus,
  type PostingGist,
} from "#core/model/application.ts";
import type { CareerId } from "#core/model/ids.ts";
import { foldText } from "#core/text/fold-text.ts";
import { gistOf, nameOf } from "./gist-of.ts";
import { isDue, type NextStep, nextStepOf } from "./next-step.ts";

/** An application as a list shows it. */
export interface ListedApplication {
  readonly application: Application;
  readonly gist: PostingGist;
  /** Empty where the posting says nothing. */
  readonly name: string;
  readonly step: NextStep | undefined;
  /** What its record is called, in a list of several records. */
  readonly recordName: string | undefined;
  /** Folded words to search in. */
  readonly words: string;
}

export const SORTINGS = ["changed", "deadline", "name", "status"] as const;
export type Sorting = (typeof SORTINGS)[number];

export interface ApplicationSearch {
  readonly words: string;
  readonly status: ApplicationStatus | "all" | "due";
  readonly record: CareerId | "all";
  readonly sorting: Sorting;
}

export function listApplication(
  application: Application,
  today: string,
  recordName?: string,
): ListedApplication {
  const gist = gistOf(application);
  const { notes, contact, posting } = application;
  const name = nameOf(gist, posting.text);
  const words = [name, gist.location, notes, contact.name, contact.email, recordName].filter(Boolean);
  return {
    application,
    gist,
    name,
    step: nextStepOf(application, today),
    recordName,
    words: foldText(words.join(" ")),
  };
}

/** Those of the record that have every word searched for and the status, in the order wished. */
export function findApplications(
  listed: readonly ListedApplication[],
  { words, status, record, sorting }: ApplicationSearch,
): ListedApplication[] {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  return listed
    .filter(({ application }) => record === "all" || application.careerId === record)
    .filter((each) => hasStatus(each, status) && wanted.every((word) => each.words.includes(word)))
    .toSorted((a, b) => ORDERS[sorting](a, b) || newest(a, b));
}

function hasStatus({ application, step }: ListedApplication, status: ApplicationSearch["status"]): boolean {
  if (status === "all") return true;
  return status === "due" ? step !== undefined && isDue(step) : application.standing.status === status;
}

type Order = (a: ListedApplication, b: ListedApplication) => number;

const newest: Order = (a, b) => compare(b.application.updatedAt, a.application.updatedAt);

/** Without a deadline behind those with one. */
const ORDERS = {
  changed: newest,
  deadline: (a, b) => compare(a.application.dates.deadline ?? "9999", b.application.dates.deadline ?? "9999"),
  name: (a, b) => compare(foldText(a.name), foldText(b.name)),
  status: (a, b) =>
    APPLICATION_STATUSES.indexOf(a.application.standing.status) -
    APPLICATION_STATUSES.indexOf(b.application.standing.status),
} as const satisfies Record<Sorting, Order>;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
