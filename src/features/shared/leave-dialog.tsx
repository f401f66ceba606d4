import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

interface LeaveDialogProps {
  /** Makes the file that is taken along; says when it is made. */
  readonly renderBackup: (onMade: () => void) => ReactNode;
  readonly onClose: () => void;
}

/** The way out of a computer that others use: the file first, then everything is cleared. */
export function LeaveDialog({ renderBackup, onClose }: LeaveDialogProps) {
  const { t } = useTranslation(["vault", "common"]);
  const { sharedComputer, openWork } = useServices();
  const { language } = useInterfaceLanguage();
  const [first] = useState(sharedComputer.hasUnsaved);
  const [isMade, setIsMade] = useState(false);
  const standing = isMade ? "saved" : first ? "unsaved" : "nothing";
  return (
    <Dialog title={t("shared.leaveTitle")} isOpen onClose={onClose}>
      <p className={standing === "unsaved" ? "font-semibold" : "text-soft"}>{t(`shared.${standing}`)}</p>
      {first ? (
        <>
          {renderBackup(() => setIsMade(true))}
          <p className="text-soft">{t("shared.where")}</p>
        </>
      ) : null}
      <div className="flex flex-wrap justify-end gap-3 pt-2">
        <Button onPress={onClose}>{t("common:cancel")}</Button>
        <Button
          variant={standing === "unsaved" ? "danger" : "primary"}
          onPress={() => {
            void openWork.settle().finally(() => sharedComputer.leave(language));
          }}
        >
          {t("shared.clear")}
        </Button>
      </div>
    </Dialog>
  );
}
