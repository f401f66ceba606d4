import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button.tsx";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly isWide?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  isWide = false,
  role = "dialog",
}: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-40 grid place-items-end bg-scrim sm:place-items-center sm:p-6"
    >
      <Modal
        className={`max-h-[92dvh] w-full overflow-auto rounded-t-md border border-line bg-sheet shadow-float data-entering:animate-rise sm:rounded-md ${isWide ? "sm:max-w-[720px] sm:has-data-[roomy=true]:max-w-[1180px]" : "sm:max-w-[480px]"}`}
      >
        <AriaDialog role={role} className="flex flex-col gap-4 p-6 outline-none">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="font-semibold text-heading">
              {title}
            </Heading>
            {role === "dialog" ? (
              <IconButton label={t("close")} icon={<X size={18} />} onPress={onClose} />
            ) : null}
          </div>
          {children}
          {footer === undefined ? null : (
            <div className="flex flex-wrap justify-end gap-3 pt-2">{footer}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
