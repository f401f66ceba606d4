import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { TextField } from "#ui/text-field.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { useMakeBackup } from "./use-make-backup.ts";

/** A guess of a shorter one takes a computer too little time. */
const FEWEST_LETTERS = 8;

interface MakeBackupProps {
  readonly onMade?: () => void;
}

export function MakeBackup({ onMade }: MakeBackupProps) {
  const { t } = useTranslation("backup");
  const { now } = useServices();
  const { language } = useInterfaceLanguage();
  const { state, lastAt, make } = useMakeBackup((name) => {
    showToast({ text: t("made", { name }) });
    onMade?.();
  });
  const [isProtected, setIsProtected] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [isTooShort, setIsTooShort] = useState(false);
  const begin = () => {
    const isShort = isProtected && Array.from(passphrase).length < FEWEST_LETTERS;
    setIsTooShort(isShort);
    if (!isShort) make(isProtected ? passphrase : undefined);
  };
  if (state === "making") return <WaitingLine label={t("making")} />;
  return (
    <div className="flex flex-col items-start gap-3">
      {state === "failed" ? <Banner tone="error">{t("notMade")}</Banner> : null}
      <Checkbox isSelected={isProtected} onChange={setIsProtected}>
        {t("protect")}
      </Checkbox>
      {isProtected ? (
        <div className="w-full">
          <TextField
            label={t("passphrase")}
            hint={t("passphraseHint")}
            error={isTooShort ? t("tooShort") : undefined}
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
          />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Download aria-hidden size={16} />} onPress={begin}>
          {t("make")}
        </Button>
        <p className={FIELD_HINT}>
          {lastAt === undefined ? t("never") : t("last", { when: relativeTime(lastAt, now(), language) })}
        </p>
      </div>
    </div>
  );
}
