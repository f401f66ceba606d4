import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something is removed; the safe button comes first. */
export function ConfirmDialog({ title, text, action, isOpen, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const footer = (
    <>
      <Button onPress={onClose}>{t("cancel")}</Button>
      <Button
        variant="danger"
        onPress={() => {
          onConfirm();
          onClose();
        }}
      >
        {action}
      </Button>
    </>
  );
  return (
    <Dialog role="alertdialog" title={title} isOpen={isOpen} onClose={onClose} footer={footer}>
      <p className="text-soft">{text}</p>
    </Dialog>
  );
}
