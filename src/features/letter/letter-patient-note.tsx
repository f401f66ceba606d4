import { useTranslation } from "react-i18next";
import { withoutDatum } from "#core/privacy/without-datum.ts";
import { useConfirmNotPatient, usePatientData } from "#state/use-patient-data.ts";
import { Button } from "#ui/button.tsx";

interface LetterPatientNoteProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Said at once where a paragraph points at a patient. */
export function LetterPatientNote({ text, onChange }: LetterPatientNoteProps) {
  const { t, ready } = useTranslation("review", { useSuspense: false });
  const confirm = useConfirmNotPatient();
  const [first] = usePatientData(text);
  if (first === undefined || !ready) return null;
  return (
    <output className="flex flex-wrap items-center gap-2 text-note">
      <strong className="font-semibold text-attention">{t("patient.looks", { quote: first.quote })}</strong>
      <Button onPress={() => onChange(withoutDatum(text, first))}>{t("patient.takeOut")}</Button>
      <Button variant="quiet" onPress={() => confirm(first.quote)}>
        {t("patient.notOne")}
      </Button>
    </output>
  );
}
