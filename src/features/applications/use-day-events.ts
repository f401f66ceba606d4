import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import type { DayEvent } from "#core/applications/write-calendar.ts";

const EVENT_DAYS = ["deadline", "followUp", "interview"] as const;

/** An application's days for a calendar; their ids stay the same, so that a calendar mends the day it has. */
export function useDayEvents(): (listed: ListedApplication) => DayEvent[] {
  const { t } = useTranslation("applications");
  return ({ application, gist, name, recordName }) => {
    if (application.standing.status === "closed") return [];
    const { id, dates, notes } = application;
    const text = [recordName, gist.location, notes].filter(Boolean).join("\n");
    return EVENT_DAYS.flatMap((kind) => {
      const day = dates[kind];
      if (day === undefined) return [];
      const title = t(`events.${kind}`, { name: name || t("untitled") });
      return [{ uid: `${id}-${kind}@crosswalk`, day, title, text }];
    });
  };
}
