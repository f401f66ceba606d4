import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Result } from "#core/result.ts";
import type { VaultError } from "#io/vault/vault-error.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import type { ButtonVariant } from "#ui/button-classes.ts";
import { Dialog } from "#ui/dialog.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { SecretField } from "./secret-field.tsx";
import { useVaultDeed } from "./use-vault-deed.ts";

interface PresentDialogProps {
  readonly words: {
    readonly title: string;
    readonly action: string;
    readonly working: string;
    readonly done: string;
  };
  readonly variant?: ButtonVariant;
  /** What is asked besides the present passphrase. */
  readonly children?: ReactNode;
  /** Whether what is asked besides is there. */
  readonly check?: () => boolean;
  readonly deed: (present: string) => Promise<Result<void, VaultError>>;
  readonly onClose: () => void;
}

/** A change to the lock, asked with the passphrase of now. */
export function PresentDialog(props: PresentDialogProps) {
  const { words, variant = "primary", children, check = () => true, deed, onClose } = props;
  const { t } = useTranslation(["vault", "common"]);
  const [present, setPresent] = useState("");
  const { isBusy, problem, run } = useVaultDeed();
  const isWrong = problem === "wrong-passphrase";
  const begin = () => {
    if (!check()) return;
    run(
      () => deed(present),
      () => {
        showToast({ text: words.done });
        onClose();
      },
    );
  };
  if (isBusy) {
    return (
      <Dialog role="alertdialog" title={words.title} isOpen onClose={() => undefined}>
        <WaitingLine label={words.working} />
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        {problem === undefined || isWrong ? null : <Banner tone="error">{t(`errors.${problem}`)}</Banner>}
        <SecretField
          label={t("present")}
          error={isWrong ? t("errors.wrong-passphrase") : undefined}
          value={present}
          onChange={setPresent}
          isFocusedFirst
        />
        {children}
        <div className="flex flex-wrap justify-end gap-3 pt-2">
          <Button onPress={onClose}>{t("common:cancel")}</Button>
          <Button type="submit" variant={variant} isDisabled={present === ""}>
            {words.action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
