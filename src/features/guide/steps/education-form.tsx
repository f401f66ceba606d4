import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Education } from "#core/model/education.ts";
import { datesFrom } from "../form/dates-from.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { placeFrom } from "../form/place-from.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { LineList } from "../lines/line-list.tsx";
import { useEdit } from "../use-edit.ts";

const educationFormSchema = z.object({
  institution: z.string(),
  studyType: sidesSchema,
  area: sidesSchema,
  start: monthSchema,
  end: monthSchema,
  city: z.string(),
  region: z.string(),
});
type EducationFormValues = z.infer<typeof educationFormSchema>;

export function EducationForm({ entry }: { readonly entry: Education }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const { control } = useRecordForm<EducationFormValues>({
    schema: educationFormSchema,
    values: {
      institution: entry.institution,
      studyType: toSides(entry.studyType),
      area: toSides(entry.area),
      start: entry.dates.start,
      end: entry.dates.end,
      city: entry.location.city ?? "",
      region: entry.location.region ?? "",
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.education.find(({ id }) => id === entry.id);
        if (found === undefined) return;
        found.institution = typed.institution;
        found.studyType = withSides(found.studyType, typed.studyType, now);
        found.area = withSides(found.area, typed.area, now);
        found.dates = datesFrom(typed);
        found.location = placeFrom(typed, found.location);
      }),
  });
  return (
    <>
      <FormText control={control} name="institution" label={t("education.institution")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormSides
          control={control}
          name="studyType"
          label={t("education.studyType")}
          text={entry.studyType}
        />
        <FormSides control={control} name="area" label={t("education.area")} text={entry.area} />
        <FormMonth control={control} name="start" label={t("dates.start")} />
        <FormMonth control={control} name="end" label={t("dates.finish")} />
        <FormText control={control} name="city" label={t("place.city")} />
        <FormText control={control} name="region" label={t("place.region")} />
      </div>
      <LineList
        label={t("education.lines")}
        hint={t("education.linesHint")}
        lines={entry.highlights}
        find={(draft) => draft.education.find(({ id }) => id === entry.id)?.highlights}
      />
    </>
  );
}
