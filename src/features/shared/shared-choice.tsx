import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";

/** For who begins on a computer that others use too. A plain button, so that the first page is light. */
export function SharedChoice() {
  const { t } = useTranslation("library");
  const { sharedComputer } = useServices();
  const { language } = useInterfaceLanguage();
  if (sharedComputer.isOn) return null;
  return (
    <div className="flex flex-col items-start gap-1 px-2 text-note sm:px-3">
      <p className="text-soft">
        <strong className="font-semibold text-ink">{t("shared.ask")}</strong> {t("shared.text")}
      </p>
      <button
        type="button"
        className="min-h-6 rounded-[2px] text-left text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-2 pointer-coarse:min-h-11"
        onClick={() => void sharedComputer.enter(language)}
      >
        {t("shared.action")}
      </button>
    </div>
  );
}
