import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";

/** Working without leaving anything on this computer. */
export function SharedSection() {
  const { t } = useTranslation(["vault", "library"]);
  const { sharedComputer } = useServices();
  const { language } = useInterfaceLanguage();
  return (
    <section className="flex flex-col items-start gap-2 border-line border-t pt-7">
      <h2 className={FIELD_LABEL}>{t("shared.title")}</h2>
      {sharedComputer.isOn ? (
        <p className="text-soft">{t("shared.on")}</p>
      ) : (
        <>
          <p className="text-soft">{t("library:shared.text")}</p>
          <p className={FIELD_HINT}>{t("shared.kept")}</p>
          <Button onPress={() => void sharedComputer.enter(language)}>{t("library:shared.action")}</Button>
        </>
      )}
    </section>
  );
}
