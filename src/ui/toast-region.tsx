import { X } from "lucide-react";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { toastQueue } from "./toast-queue.ts";

export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion
      queue={toastQueue}
      className="fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 outline-none md:bottom-6"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex max-w-[520px] animate-rise items-center gap-3 rounded-md border border-edge bg-sheet py-1.5 pr-2 pl-4 shadow-float"
        >
          <AriaToastContent className="py-1 text-note">
            <Text slot="title">{toast.content.text}</Text>
          </AriaToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              variant="quiet"
              onPress={() => {
                toast.content.action?.onPress();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.text}
            </Button>
          )}
          <IconButton slot="close" label={t("close")} icon={<X size={16} />} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
