import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { ConfirmDialog } from "#ui/confirm-dialog.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { DeedForm } from "./deed-form.tsx";
import { NewPassphraseFields, useNewPassphrase } from "./new-passphrase.tsx";
import { useVaultDeed } from "./use-vault-deed.ts";

/** The recovery code and a new passphrase, or the plain word that nothing else helps. */
export function Forgotten() {
  const { t } = useTranslation("vault");
  return (
    <div className="flex flex-col gap-6 pt-2">
      <Recover />
      <div className="flex flex-col items-start gap-3 border-line border-t pt-5">
        <p className="text-soft">{t("recover.none")}</p>
        <EraseLocked />
      </div>
    </div>
  );
}

function Recover() {
  const { t } = useTranslation("vault");
  const { vault } = useServices();
  const [code, setCode] = useState("");
  const passphrase = useNewPassphrase();
  const deed = useVaultDeed();
  const { problem } = deed;
  const isOfCode = problem === "misread-code" || problem === "wrong-code";
  const recover = () => {
    if (passphrase.check()) deed.run(() => vault.recover(code, passphrase.chosen));
  };
  return (
    <DeedForm deed={deed} saidByFields={["misread-code", "wrong-code"]} onSubmit={recover}>
      <p className="text-soft">{t("recover.text")}</p>
      <TextField
        label={t("recover.code")}
        hint={t("recover.codeHint")}
        error={isOfCode ? t(`errors.${problem}`) : undefined}
        value={code}
        onChange={setCode}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
      />
      <NewPassphraseFields passphrase={passphrase} />
      <div>
        <Button type="submit" isDisabled={code === ""}>
          {t("recover.action")}
        </Button>
      </div>
    </DeedForm>
  );
}

function EraseLocked() {
  const { t } = useTranslation(["vault", "settings"]);
  const { eraseEverything } = useServices();
  const [isAsked, setIsAsked] = useState(false);
  const erase = async () => {
    if (!(await eraseEverything())) showToast({ text: t("settings:erase.failed") });
  };
  return (
    <>
      <Button variant="danger" onPress={() => setIsAsked(true)}>
        {t("recover.erase")}
      </Button>
      <ConfirmDialog
        title={t("settings:erase.ask")}
        text={t("settings:erase.warning")}
        action={t("settings:erase.confirm")}
        isOpen={isAsked}
        onConfirm={() => void erase()}
        onClose={() => setIsAsked(false)}
      />
    </>
  );
}
