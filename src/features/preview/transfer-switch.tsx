import { Highlighter } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "#ui/icon-button.tsx";

interface TransferSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Marks on the paper what of it carries over to coding. */
export function TransferSwitch({ isOn, onChange }: TransferSwitchProps) {
  const { t } = useTranslation("preview");
  return (
    <IconButton
      label={t("transfer.show")}
      icon={<Highlighter size={18} />}
      aria-pressed={isOn}
      onPress={() => onChange(!isOn)}
    />
  );
}
