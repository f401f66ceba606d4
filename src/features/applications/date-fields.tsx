import { CalendarPlus } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ListedApplication } from "#core/applications/find-applications.ts";
import { writeCalendar } from "#core/applications/write-calendar.ts";
import { type Applying, readApplying } from "#core/matching/read-applying.ts";
import { type ApplicationDates, applicationDatesSchema } from "#core/model/application.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useApplicationSession } from "#state/application-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDayEvents } from "./use-day-events.ts";

const DATES = [
  "deadline",
  "sent",
  "followUp",
  "interview",
] as const satisfies readonly (keyof ApplicationDates)[];

/** The application's days, and what the posting says of the deadline. */
export function DateFields({ listed }: { readonly listed: ListedApplication }) {
  const { t } = useTranslation("applications");
  const { download, now } = useServices();
  const session = useApplicationSession();
  const events = useDayEvents()(listed);
  const { dates, posting } = listed.application;
  const said = useMemo(() => readApplying(posting.text).deadline, [posting.text]);
  const set = (field: keyof ApplicationDates, day: string) =>
    session.typing(field, () =>
      session.edit((draft) => {
        if (day === "") delete draft.dates[field];
        else if (applicationDatesSchema.shape[field].safeParse(day).success) draft.dates[field] = day;
      }),
    );
  return (
    <section aria-labelledby="dates" className="flex flex-col gap-4">
      <h2 id="dates" className="font-semibold text-lead">
        {t("progress.datesTitle")}
      </h2>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {DATES.map((field) => (
          <div key={field} className="flex flex-col items-start gap-1.5 [&>:first-child]:w-full">
            <TextField
              type="date"
              label={t(`progress.dates.${field}`)}
              value={dates[field] ?? ""}
              onChange={(day) => set(field, day)}
            />
            {field === "deadline" ? (
              <SaidDeadline said={said} known={dates.deadline} onUse={(day) => set("deadline", day)} />
            ) : null}
          </div>
        ))}
      </div>
      {events.length === 0 ? null : (
        <div>
          <Button
            icon={<CalendarPlus aria-hidden size={16} />}
            onPress={() =>
              download(
                `${t("export.calendarName")}.ics`,
                new TextEncoder().encode(writeCalendar(events, now())),
                "text/calendar",
              )
            }
          >
            {t("progress.calendar")}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SaidDeadlineProps {
  readonly said: Applying["deadline"];
  readonly known: string | undefined;
  readonly onUse: (day: string) => void;
}

/** The posting's own words; where they leave no doubt, one press takes the day over. */
function SaidDeadline({ said, known, onUse }: SaidDeadlineProps) {
  const { t } = useTranslation("applications");
  const { language } = useInterfaceLanguage();
  if (said === undefined) return null;
  const { date, text } = said;
  const shown =
    date &&
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(date));
  return (
    <>
      <p className="text-caption text-soft">{t("progress.saysDeadline", { words: text.trim() })}</p>
      {date === undefined || shown === undefined || date === known ? null : (
        <Button onPress={() => onUse(date)}>{t("progress.useDeadline", { date: shown })}</Button>
      )}
    </>
  );
}
