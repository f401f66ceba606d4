import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { CodeSheet } from "./code-sheet.tsx";
import { NewPassphraseFields, useNewPassphrase } from "./new-passphrase.tsx";
import { useVaultDeed } from "./use-vault-deed.ts";

/** A passphrase, then the code that stands in for it; nothing changes before the person has kept the code. */
export function SetUpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(["vault", "common"]);
  const { vault } = useServices();
  const passphrase = useNewPassphrase();
  const [code, setCode] = useState<string>();
  const [kept, setKept] = useState({ isKept: false, hasFault: false });
  const { isBusy, problem, run } = useVaultDeed();
  const goOn = async () => {
    if (code === undefined) {
      if (passphrase.check()) setCode(await vault.newCode());
      return;
    }
    if (!kept.isKept) return setKept({ isKept: false, hasFault: true });
    run(
      () => vault.turnOn(passphrase.chosen, code),
      () => {
        showToast({ text: t("setUp.on") });
        onClose();
      },
    );
  };
  const title = t(code === undefined ? "setUp.title" : "code.title");
  if (isBusy) {
    return (
      <Dialog role="alertdialog" title={title} isOpen onClose={() => undefined}>
        <WaitingLine label={t("setUp.working")} />
      </Dialog>
    );
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        {problem === undefined ? null : <Banner tone="error">{t(`errors.${problem}`)}</Banner>}
        {code === undefined ? (
          <>
            <p className="text-soft">{t("setUp.warning")}</p>
            <NewPassphraseFields passphrase={passphrase} isFocusedFirst />
          </>
        ) : (
          <CodeSheet
            code={code}
            isKept={kept.isKept}
            hasFault={kept.hasFault}
            onKept={(isKept) => setKept({ isKept, hasFault: false })}
          />
        )}
        <div className="flex flex-wrap justify-end gap-3 pt-2">
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant="primary">
            {t(code === undefined ? "next" : "code.turnOn")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
