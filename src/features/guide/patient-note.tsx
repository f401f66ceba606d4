import { useTranslation } from "react-i18next";
import { labelsFor } from "#core/documents/labels/labels-for.ts";
import { withoutDatum } from "#core/privacy/without-datum.ts";
import { useConfirmNotPatient, usePatientData } from "#state/use-patient-data.ts";
import { QuietAction } from "./quiet-action.tsx";
import { useDocumentLanguage } from "./use-document-language.ts";

interface PatientNoteProps {
  /** As it is being typed. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Said at once where words point at a patient; nothing where none do. */
export function PatientNote({ text, onChange }: PatientNoteProps) {
  const { t, ready } = useTranslation("review", { useSuspense: false });
  const language = useDocumentLanguage();
  const confirm = useConfirmNotPatient();
  const [first] = usePatientData(text);
  if (first === undefined || !ready) return null;
  return (
    <output className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
      <span className="font-semibold text-attention">{t("patient.looks", { quote: first.quote })}</span>
      <span>{t("patient.printed", { removed: labelsFor(language).removed })}</span>
      <QuietAction onPress={() => onChange(withoutDatum(text, first))}>{t("patient.takeOut")}</QuietAction>
      <QuietAction onPress={() => confirm(first.quote)}>{t("patient.notOne")}</QuietAction>
    </output>
  );
}
