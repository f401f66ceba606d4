import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { writeCalendar } from "#core/applications/write-calendar.ts";
import { writeCsv } from "#core/applications/write-csv.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { CSV_COLUMNS, csvCell } from "./csv-columns.ts";
import { useDayEvents } from "./use-day-events.ts";

/** What is found as a table, and its days ahead as a calendar. */
export function TakeAlong({ found }: { readonly found: readonly ListedApplication[] }) {
  const { t } = useTranslation("applications");
  const { download, now, today } = useServices();
  const eventsOf = useDayEvents();
  const takeTable = () => {
    const areOfSeveral = found.some(({ recordName }) => recordName !== undefined);
    const columns = CSV_COLUMNS.filter((column) => column !== "record" || areOfSeveral);
    const head = columns.map((column) => t(`export.columns.${column}`));
    const rows = found.map((listed) => columns.map((column) => csvCell(column, listed, t)));
    save(`${t("export.fileName")}-${today()}.csv`, writeCsv([head, ...rows]), "text/csv");
  };
  const takeDays = () => {
    const events = found.flatMap((listed) => eventsOf(listed).filter(({ day }) => day >= today()));
    if (events.length === 0) return showToast({ text: t("export.noDates") });
    return save(`${t("export.calendarName")}.ics`, writeCalendar(events, now()), "text/calendar");
  };
  const save = (name: string, text: string, mediaType: string) =>
    download(name, new TextEncoder().encode(text), mediaType);
  return (
    <Menu
      label={t("export.action")}
      trigger={<Button icon={<Download aria-hidden size={16} />}>{t("export.action")}</Button>}
      actions={[
        { id: "csv", text: t("export.csv"), onAction: takeTable },
        { id: "ics", text: t("export.ics"), onAction: takeDays },
      ]}
    />
  );
}
