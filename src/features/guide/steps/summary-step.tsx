import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useCareer } from "#state/career-session-context.ts";
import { FormSides } from "../form/form-sides.tsx";
import { sidesSchema, toSides, withSides } from "../form/sides.ts";
import { useRecordForm } from "../form/use-record-form.ts";
import { GrammarNote } from "../grammar-note.tsx";
import { OwnWordingField } from "../own-wording-field.tsx";
import { PatientNote } from "../patient-note.tsx";
import { SpellingNote } from "../spelling-note.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";
import { SummaryDrafts } from "./summary-drafts.tsx";

const summaryFormSchema = z.object({ summary: sidesSchema });
type SummaryFormValues = z.infer<typeof summaryFormSchema>;

export function SummaryStep() {
  const { t } = useTranslation("guide");
  const summary = useCareer((career) => career.summary);
  const language = useDocumentLanguage();
  const edit = useEdit();
  const { control, setValue } = useRecordForm<SummaryFormValues>({
    schema: summaryFormSchema,
    values: { summary: toSides(summary) },
    commit: (typed) =>
      edit((draft, { now }) => {
        draft.summary = withSides(draft.summary, typed.summary, now);
      }),
  });
  const typed = useWatch({ control, name: "summary" });
  const count = typed[language].split(/\s+/).filter(Boolean).length;
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-col gap-2">
        <FormSides
          control={control}
          name="summary"
          label={t("summary.label")}
          hint={t("summary.hint")}
          text={summary}
          isLong
        />
        <PatientNote text={typed[language]} onChange={(text) => setValue(`summary.${language}`, text)} />
        <SpellingNote text={typed[language]} onChange={(text) => setValue(`summary.${language}`, text)} />
        <GrammarNote text={typed[language]} onChange={(text) => setValue(`summary.${language}`, text)} />
        <p className="text-caption text-soft">
          {t("summary.words", { count })}. {t("summary.range")}
        </p>
        <OwnWordingField id="summary" label={t("summary.label")} record={summary} />
      </div>
      <SummaryDrafts />
    </div>
  );
}
