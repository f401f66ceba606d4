import { useTranslation } from "react-i18next";
import { EXPORT_FORMATS, type ExportFormat } from "#io/exporters/export-format.ts";
import { RadioCards } from "#ui/radio-cards.tsx";

interface FormatChoiceProps {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

export function FormatChoice({ value, onChange }: FormatChoiceProps) {
  const { t } = useTranslation("export");
  return (
    <RadioCards
      label={t("format.label")}
      cards={EXPORT_FORMATS.map((id) => ({
        id,
        title: t(`format.${id}.title`),
        text: t(`format.${id}.text`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
