import { useController } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { occupationIdSchema } from "#core/model/ids.ts";
import { type Practicum, practicumKindSchema } from "#core/model/practicum.ts";
import { Select } from "#ui/select.tsx";
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
import { useEdit } from "../use-edit.ts";
import { useOccupation } from "../work/use-occupation.ts";

/** What is practised is a coder's work, whatever the course is called. */
const PRACTISED = occupationIdSchema.parse("medical_coder");

const HOURS = /^\s*[1-9]\d{0,4}\s*$|^\s*$/;

const practicumFormSchema = z.object({
  kind: practicumKindSchema,
  title: sidesSchema,
  organization: z.string(),
  start: monthSchema,
  end: monthSchema,
  hours: z.string().regex(HOURS, "hours"),
});
type PracticumFormValues = z.infer<typeof practicumFormSchema>;

export function PracticumForm({ entry }: { readonly entry: Practicum }) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const { occupation } = useOccupation(PRACTISED, "");
  const help = useLineHelp(
    (career) => career.practicum.find(({ id }) => id === entry.id),
    occupation,
    useCompetencyReader(),
  );
  const { control } = useRecordForm<PracticumFormValues>({
    schema: practicumFormSchema,
    values: {
      kind: entry.kind,
      title: toSides(entry.title),
      organization: entry.organization,
      start: entry.dates.start,
      end: entry.dates.end,
      hours: entry.hours === undefined ? "" : String(entry.hours),
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.practicum.find(({ id }) => id === entry.id);
        if (found === undefined) return;
        found.kind = typed.kind;
        found.title = withSides(found.title, typed.title, now);
        found.organization = typed.organization;
        found.dates = datesFrom(typed);
        if (typed.hours.trim() === "") delete found.hours;
        else if (HOURS.test(typed.hours)) found.hours = Number(typed.hours);
      }),
  });
  const { field: kind } = useController({ control, name: "kind" });
  return (
    <>
      <Select
        label={t("practicum.kind")}
        options={practicumKindSchema.options.map((id) => ({ id, label: t(`practicum.kinds.${id}`) }))}
        value={kind.value}
        onChange={kind.onChange}
      />
      <FormSides control={control} name="title" label={t("practicum.title")} text={entry.title} />
      <FormText control={control} name="organization" label={t("practicum.organization")} />
      <div className="grid items-end gap-5 sm:grid-cols-3">
        <FormMonth control={control} name="start" label={t("dates.start")} />
        <FormMonth control={control} name="end" label={t("dates.end")} isOpenEnded />
        <FormText control={control} name="hours" label={t("practicum.hours")} inputMode="numeric" />
      </div>
      <LineList
        label={t("practicum.lines")}
        hint={t("practicum.linesHint")}
        lines={entry.highlights}
        find={(draft) => draft.practicum.find(({ id }) => id === entry.id)?.highlights}
        help={help}
        alone={(career) =>
          justItem(career, { practicum: career.practicum.filter(({ id }) => id === entry.id) })
        }
      />
    </>
  );
}
