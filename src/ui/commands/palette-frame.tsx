import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface PaletteFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** High on the screen, where a phone's keyboard doesn't cover it. */
export function PaletteFrame({ title, onClose, children }: PaletteFrameProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable
      className="fixed inset-0 z-50 flex justify-center bg-scrim sm:px-6 sm:pt-[12vh]"
    >
      <Modal className="h-fit w-full border-line border-b bg-sheet shadow-float data-entering:animate-rise sm:max-w-[600px] sm:rounded-md sm:border">
        <AriaDialog className="flex max-h-[min(70dvh,32rem)] flex-col outline-none">
          <Heading slot="title" className="sr-only">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
