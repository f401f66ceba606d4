import { useTranslation } from "react-i18next";
import type { OccupationId } from "#core/model/ids.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { Select } from "#ui/select.tsx";
import type { LineOfWork } from "./use-occupation.ts";

interface OccupationFieldProps {
  readonly lineOfWork: LineOfWork;
  readonly onPick: (occupation: OccupationId) => void;
}

/** The kind of job that a title names: found by itself, open to correction. */
export function OccupationField({ lineOfWork, onPick }: OccupationFieldProps) {
  const { t } = useTranslation("guide");
  const { language } = useInterfaceLanguage();
  const { occupation, choices } = lineOfWork;
  if (choices.length === 0) return null;
  return (
    <Select
      label={t("work.occupation")}
      hint={t("work.occupationHint")}
      options={choices.map(({ id, labels }) => ({ id: id as string, label: labels[language] }))}
      value={occupation?.id ?? null}
      placeholder={t("work.occupationNone")}
      onChange={(picked) => {
        const choice = choices.find(({ id }) => id === picked);
        if (choice !== undefined) onPick(choice.id);
      }}
    />
  );
}
