import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { CodeSheet } from "./code-sheet.tsx";
import { NewPassphraseFields, useNewPassphrase } from "./new-passphrase.tsx";
import { PresentDialog } from "./present-dialog.tsx";

export type VaultChange = "change" | "newCode" | "turnOff";

interface ChangeDialogProps {
  readonly onClose: () => void;
}

export function ChangeDialog({ change, onClose }: ChangeDialogProps & { readonly change: VaultChange }) {
  if (change === "change") return <PassphraseDialog onClose={onClose} />;
  return change === "newCode" ? <NewCodeDialog onClose={onClose} /> : <TurnOffDialog onClose={onClose} />;
}

function PassphraseDialog({ onClose }: ChangeDialogProps) {
  const { t } = useTranslation("vault");
  const { vault } = useServices();
  const passphrase = useNewPassphrase();
  return (
    <PresentDialog
      words={{
        title: t("change.title"),
        action: t("change.action"),
        working: t("change.working"),
        done: t("change.done"),
      }}
      check={passphrase.check}
      deed={(present) => vault.changePassphrase(present, passphrase.chosen)}
      onClose={onClose}
    >
      <NewPassphraseFields passphrase={passphrase} />
    </PresentDialog>
  );
}

function NewCodeDialog({ onClose }: ChangeDialogProps) {
  const { t } = useTranslation("vault");
  const { vault } = useServices();
  const [code, setCode] = useState("");
  const [kept, setKept] = useState({ isKept: false, hasFault: false });
  useEffect(() => {
    const make = async () => setCode(await vault.newCode());
    void make();
  }, [vault]);
  return (
    <PresentDialog
      words={{
        title: t("code.title"),
        action: t("code.use"),
        working: t("change.working"),
        done: t("code.used"),
      }}
      check={() => {
        setKept({ ...kept, hasFault: !kept.isKept });
        return kept.isKept;
      }}
      deed={(present) => vault.changeCode(present, code)}
      onClose={onClose}
    >
      <CodeSheet
        code={code}
        isKept={kept.isKept}
        hasFault={kept.hasFault}
        onKept={(isKept) => setKept({ isKept, hasFault: false })}
      />
      <p className="text-soft">{t("code.replaces")}</p>
    </PresentDialog>
  );
}

function TurnOffDialog({ onClose }: ChangeDialogProps) {
  const { t } = useTranslation("vault");
  const { vault } = useServices();
  return (
    <PresentDialog
      words={{
        title: t("turnOff.title"),
        action: t("turnOff.action"),
        working: t("turnOff.working"),
        done: t("turnOff.done"),
      }}
      variant="danger"
      deed={vault.turnOff}
      onClose={onClose}
    >
      <p className="text-soft">{t("turnOff.text")}</p>
    </PresentDialog>
  );
}
