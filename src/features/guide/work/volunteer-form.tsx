import { useTranslation } from "react-i18next";
import { z } from "zod";
import { textFor } from "#core/model/localized-text.ts";
import type { VolunteerRole } from "#core/model/volunteer-role.ts";
import { datesFrom } from "../form/dates-from.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { justItem } from "../lines/just-item.ts";
import { LineList } from "../lines/line-list.tsx";
import { useCompetencyReader } from "../lines/use-competency-reader.ts";
import { useLineHelp } from "../lines/use-line-help.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { useOccupation } from "./use-occupation.ts";

const volunteerFormSchema = z.object({
  position: sidesSchema,
  organization: z.string(),
  start: monthSchema,
  end: monthSchema,
});
type VolunteerFormValues = z.infer<typeof volunteerFormSchema>;

export function VolunteerForm({ entry }: { readonly entry: VolunteerRole }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const title = textFor(entry.position, useDocumentLanguage())?.text ?? "";
  const { occupation } = useOccupation(undefined, title);
  const help = useLineHelp(
    (career) => career.volunteer.find(({ id }) => id === entry.id),
    occupation,
    useCompetencyReader(),
  );
  const { control } = useRecordForm<VolunteerFormValues>({
    schema: volunteerFormSchema,
    values: {
      position: toSides(entry.position),
      organization: entry.organization,
      start: entry.dates.start,
      end: entry.dates.end,
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.volunteer.find(({ id }) => id === entry.id);
        if (found === undefined) return;
        found.position = withSides(found.position, typed.position, now);
        found.organization = typed.organization;
        found.dates = datesFrom(typed);
      }),
  });
  return (
    <>
      <FormSides
        control={control}
        name="position"
        label={t("work.volunteerPosition")}
        text={entry.position}
      />
      <FormText control={control} name="organization" label={t("work.organization")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormMonth control={control} name="start" label={t("dates.start")} />
        <FormMonth control={control} name="end" label={t("dates.end")} isOpenEnded />
      </div>
      <LineList
        label={t("work.duties")}
        hint={t("work.volunteerHint")}
        lines={entry.highlights}
        find={(draft) => draft.volunteer.find(({ id }) => id === entry.id)?.highlights}
        help={help}
        alone={(career) =>
          justItem(career, { volunteer: career.volunteer.filter(({ id }) => id === entry.id) })
        }
      />
    </>
  );
}
