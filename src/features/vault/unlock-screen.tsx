import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { LanguageSwitch } from "#ui/language-switch.tsx";
import { Mark } from "#ui/mark.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { DeedForm } from "./deed-form.tsx";
import { Forgotten } from "./forgotten.tsx";
import { SecretField } from "./secret-field.tsx";
import { useVaultDeed } from "./use-vault-deed.ts";

/** All that a locked tab shows. */
export function UnlockScreen() {
  const { t } = useTranslation(["vault", "common", "library"]);
  const { language, setLanguage } = useInterfaceLanguage();
  const { sharedComputer } = useServices();
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b">
        <div className="mx-auto flex max-w-[1080px] flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-8">
          <p className="mr-auto flex items-center gap-2.5 font-semibold text-lead tracking-[-0.01em]">
            <Mark />
            {t("common:appName")}
          </p>
          <LanguageSwitch label={t("common:interfaceLanguage")} value={language} onChange={setLanguage} />
        </div>
      </header>
      <main
        id="content"
        className="mx-auto flex w-full max-w-[480px] flex-1 flex-col gap-8 px-4 py-10 sm:py-16"
      >
        <div className="flex flex-col gap-2">
          <PageHeading title={t("unlock.title")} />
          <p className="text-soft">{t("unlock.text")}</p>
        </div>
        <Unlock />
        <Disclosure title={t("unlock.forgot")}>
          <Forgotten />
        </Disclosure>
        <div className="flex flex-col items-start gap-3 border-line border-t pt-6">
          <p className="text-note text-soft">{t("unlock.notYours")}</p>
          <Button onPress={() => void sharedComputer.enter(language)}>{t("library:shared.action")}</Button>
        </div>
      </main>
    </div>
  );
}

function Unlock() {
  const { t } = useTranslation("vault");
  const { vault } = useServices();
  const [passphrase, setPassphrase] = useState("");
  const deed = useVaultDeed();
  const isWrong = deed.problem === "wrong-passphrase";
  return (
    <DeedForm
      deed={deed}
      saidByFields={["wrong-passphrase"]}
      onSubmit={() => deed.run(() => vault.unlock(passphrase))}
    >
      <SecretField
        label={t("passphrase")}
        error={isWrong ? t("errors.wrong-passphrase") : undefined}
        value={passphrase}
        onChange={setPassphrase}
        isFocusedFirst
      />
      <div>
        <Button type="submit" variant="primary" isDisabled={passphrase === ""}>
          {t("unlock.action")}
        </Button>
      </div>
    </DeedForm>
  );
}
