import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { CustomSection } from "#core/model/custom-section.ts";
import { customEntryIdSchema } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { textFor } from "#core/model/localized-text.ts";
import { EntryList } from "../entry-list.tsx";
import { FormSides } from "../form/form-sides.tsx";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { moveBy, removeById } from "../reorder.ts";
import { ResumeLine } from "../resume-line.tsx";
import { useDateRange } from "../use-date-range.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { CustomEntryForm } from "./custom-entry-form.tsx";

const sectionFormSchema = z.object({ heading: sidesSchema });
type SectionFormValues = z.infer<typeof sectionFormSchema>;

/** The section's name, and what stands in it. */
export function CustomSectionForm({ section }: { readonly section: CustomSection }) {
  const { t } = useTranslation("guide");
  const language = useDocumentLanguage();
  const dateRange = useDateRange();
  const edit = useEdit();
  const { control } = useRecordForm<SectionFormValues>({
    schema: sectionFormSchema,
    values: { heading: toSides(section.heading) },
    commit: (typed) =>
      edit((draft, { now }) => {
        const found = draft.customSections.find(({ id }) => id === section.id);
        if (found !== undefined) found.heading = withSides(found.heading, typed.heading, now);
      }),
  });
  const editEntries = (change: (entries: CustomSection["entries"]) => void) =>
    edit((draft) => {
      const found = draft.customSections.find(({ id }) => id === section.id);
      if (found !== undefined) change(found.entries);
    });
  const add = () => {
    let added = "";
    edit((draft, { newId }) => {
      added = newId();
      const entry = { id: customEntryIdSchema.parse(added), title: {}, organization: "", dates: {} };
      draft.customSections.find(({ id }) => id === section.id)?.entries.push({ ...entry, highlights: [] });
    });
    return added;
  };
  return (
    <>
      <FormSides
        control={control}
        name="heading"
        label={t("ownSections.heading")}
        hint={t("ownSections.headingHint")}
        text={section.heading}
      />
      <EntryList
        entries={section.entries}
        nameOf={({ title, organization }) => textFor(title, language)?.text ?? organization}
        render={{
          line: ({ title, organization, dates, highlights }, isOpen) => (
            <ResumeLine
              title={textFor(title, language)?.text ?? (organization || firstLine(highlights, language))}
              under={isOpen || title[language] === undefined ? "" : organization}
              dates={Object.keys(dates).length === 0 ? "" : dateRange(dates, false)}
            />
          ),
          form: (entry) => <CustomEntryForm key={entry.id} sectionId={section.id} entry={entry} />,
        }}
        onMove={(id, places) => editEntries((entries) => moveBy(entries, id, places))}
        onRemove={(id) => editEntries((entries) => removeById(entries, id))}
        adding={{ label: t("ownSections.addEntry"), add }}
      />
    </>
  );
}

function firstLine(highlights: CustomSection["entries"][number]["highlights"], language: Language): string {
  const [first] = highlights;
  return (first && textFor(first.text, language)?.text) ?? "";
}
