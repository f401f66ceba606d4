import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { showToast } from "#ui/toast-queue.ts";

/** The way out on a computer that others use too; asked once. */
export function EraseSection() {
  const { t } = useTranslation("settings");
  const { eraseEverything } = useServices();
  const [isAsked, setIsAsked] = useState(false);
  const erase = async () => {
    if (!(await eraseEverything())) showToast({ text: t("erase.failed") });
  };
  return (
    <section className="flex flex-col items-start gap-2 border-line border-t pt-7">
      <h2 className={FIELD_LABEL}>{t("erase.title")}</h2>
      <p className={FIELD_HINT}>{t("erase.text")}</p>
      <Button variant="danger" onPress={() => setIsAsked(true)}>
        {t("erase.action")}
      </Button>
      <ConfirmDialog
        title={t("erase.ask")}
        text={t("erase.warning")}
        action={t("erase.confirm")}
        isOpen={isAsked}
        onConfirm={() => void erase()}
        onClose={() => setIsAsked(false)}
      />
    </section>
  );
}
