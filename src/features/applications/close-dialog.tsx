import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CLOSE_REASONS, type CloseReason } from "#core/model/application.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";

interface CloseDialogProps {
  /** Of the application. */
  readonly name: string;
  readonly reason?: CloseReason | undefined;
  readonly onClosed: (reason: CloseReason) => void;
  readonly onCancel: () => void;
}

/** Asks how an application ended; nothing is taken for granted. */
export function CloseDialog({ name, reason, onClosed, onCancel }: CloseDialogProps) {
  const { t } = useTranslation(["applications", "common"]);
  const [chosen, setChosen] = useState<CloseReason | null>(reason ?? null);
  const footer = (
    <>
      <Button onPress={onCancel}>{t("common:cancel")}</Button>
      <Button
        variant="primary"
        isDisabled={chosen === null}
        onPress={() => {
          if (chosen !== null) onClosed(chosen);
        }}
      >
        {t("close.action")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("close.title")} isOpen onClose={onCancel} footer={footer}>
      <RadioCards
        label={t("close.label", { name })}
        cards={CLOSE_REASONS.map((id) => ({ id, title: t(`reasons.${id}`) }))}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
