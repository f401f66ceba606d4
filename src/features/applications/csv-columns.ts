import type { TFunction } from "i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";

/** The table's columns, in order. */
export const CSV_COLUMNS = [
  "record",
  "title",
  "employer",
  "location",
  "status",
  "reason",
  "deadline",
  "sent",
  "followUp",
  "interview",
  "contact",
  "email",
  "phone",
  "notes",
  "changed",
] as const;
type CsvColumn = (typeof CSV_COLUMNS)[number];

type CellOf = (listed: ListedApplication, t: TFunction<"applications">) => string | null | undefined;

const CELLS = {
  record: ({ recordName }) => recordName,
  title: ({ gist, name }) => gist.title ?? name,
  employer: ({ gist }) => gist.employer,
  location: ({ gist }) => gist.location,
  status: ({ application: { standing } }, t) => t(`statuses.${standing.status}`),
  reason: ({ application: { standing } }, t) =>
    standing.status === "closed" ? t(`reasons.${standing.reason}`) : "",
  deadline: ({ application: { dates } }) => dates.deadline,
  sent: ({ application: { dates } }) => dates.sent,
  followUp: ({ application: { dates } }) => dates.followUp,
  interview: ({ application: { dates } }) => dates.interview,
  contact: ({ application: { contact } }) => contact.name,
  email: ({ application: { contact } }) => contact.email,
  phone: ({ application: { contact } }) => contact.phone,
  notes: ({ application }) => application.notes,
  changed: ({ application }) => application.updatedAt.slice(0, 10),
} as const satisfies Record<CsvColumn, CellOf>;

export function csvCell(column: CsvColumn, listed: ListedApplication, t: TFunction<"applications">): string {
  return CELLS[column](listed, t) ?? "";
}
