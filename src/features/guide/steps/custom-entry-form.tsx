import type { Draft } from "immer";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Career } from "#core/model/career.ts";
import type { CustomEntry, CustomSection } from "#core/model/custom-section.ts";
import { textFor } from "#core/model/localized-text.ts";
import { datesFrom } from "../form/dates-from.ts";
import { FormMonth } from "../form/form-month.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { FormText } from "../form/form-text.tsx";
import { monthSchema } from "../form/month-schema.ts";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { justItem } from "../lines/just-item.ts";
import type { FindLines } from "../lines/line-actions.ts";
import { LineList } from "../lines/line-list.tsx";
import { useCompetencyReader } from "../lines/use-competency-reader.ts";
import { useLineHelp } from "../lines/use-line-help.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { useOccupation } from "../work/use-occupation.ts";

const entryFormSchema = z.object({
  title: sidesSchema,
  organization: z.string(),
  start: monthSchema,
  end: monthSchema,
});
type EntryFormValues = z.infer<typeof entryFormSchema>;

interface CustomEntryFormProps {
  readonly sectionId: CustomSection["id"];
  readonly entry: CustomEntry;
}

/** An award, a talk, a project: any part of it may stay blank. */
export function CustomEntryForm({ sectionId, entry }: CustomEntryFormProps) {
  const { t } = useTranslation("guide");
  const edit = useEdit();
  const find = useCallback(
    (draft: Draft<Career>) => entryOf(draft, sectionId, entry.id),
    [sectionId, entry.id],
  );
  const title = textFor(entry.title, useDocumentLanguage())?.text ?? "";
  const { occupation } = useOccupation(undefined, title);
  const help = useLineHelp(
    (career) => entryOf(career, sectionId, entry.id),
    occupation,
    useCompetencyReader(),
  );
  const findLines = useCallback<FindLines>((draft) => find(draft)?.highlights, [find]);
  const { control } = useRecordForm<EntryFormValues>({
    schema: entryFormSchema,
    values: {
      title: toSides(entry.title),
      organization: entry.organization,
      start: entry.dates.start,
      end: entry.dates.end,
    },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = find(draft);
        if (found === undefined) return;
        found.title = withSides(found.title, typed.title, now);
        found.organization = typed.organization;
        found.dates = datesFrom(typed);
      }),
  });
  return (
    <>
      <FormSides control={control} name="title" label={t("ownSections.entryTitle")} text={entry.title} />
      <FormText control={control} name="organization" label={t("ownSections.organization")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormMonth control={control} name="start" label={t("ownSections.from")} />
        <FormMonth control={control} name="end" label={t("ownSections.date")} />
      </div>
      <LineList
        label={t("ownSections.lines")}
        hint={t("ownSections.linesHint")}
        lines={entry.highlights}
        find={findLines}
        help={help}
        alone={(career) => justItem(career, { customSections: [sectionOf(career, sectionId, entry)] })}
      />
    </>
  );
}

function entryOf<Held extends Pick<Career, "customSections">>(
  { customSections }: Held,
  sectionId: CustomSection["id"],
  entryId: CustomEntry["id"],
): Held["customSections"][number]["entries"][number] | undefined {
  return customSections.find(({ id }) => id === sectionId)?.entries.find(({ id }) => id === entryId);
}

/** The section with this entry alone. */
function sectionOf({ customSections }: Career, id: CustomSection["id"], entry: CustomEntry): CustomSection {
  const heading = customSections.find((section) => section.id === id)?.heading ?? {};
  return { id, heading, entries: [entry] };
}
