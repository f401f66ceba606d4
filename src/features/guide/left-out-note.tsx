import { EyeOff } from "lucide-react";
import { useTranslation } from "react-i18next";

/** Says that the open document doesn't show something. */
export function LeftOutNote() {
  const { t } = useTranslation("guide");
  return (
    <span className="flex items-center gap-1.5 font-semibold text-caption text-soft">
      <EyeOff aria-hidden size={14} className="shrink-0" />
      {t("entries.isLeftOut")}
    </span>
  );
}
