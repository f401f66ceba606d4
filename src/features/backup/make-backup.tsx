import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { ProtectionFields, useProtection } from "./protection.tsx";
import { useMakeBackup } from "./use-make-backup.ts";

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
  const protection = useProtection();
  if (state === "making") return <WaitingLine label={t("making")} />;
  return (
    <div className="flex flex-col items-start gap-3">
      {state === "failed" ? <Banner tone="error">{t("notMade")}</Banner> : null}
      <ProtectionFields
        protection={protection}
        words={{ protect: t("protect"), passphrase: t("passphrase") }}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Download aria-hidden size={16} />} onPress={() => protection.apply(make)}>
          {t("make")}
        </Button>
        <p className={FIELD_HINT}>
          {lastAt === undefined ? t("never") : t("last", { when: relativeTime(lastAt, now(), language) })}
        </p>
      </div>
    </div>
  );
}
