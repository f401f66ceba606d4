import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import type { BackupFolder, FolderState } from "#io/storage/backup/backup-folder.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT } from "#ui/field-frame.tsx";
import { FolderWord } from "./folder-word.tsx";

export type ChosenState = Exclude<FolderState, { kind: "none" }>;

interface FolderInUseProps {
  readonly folder: BackupFolder;
  readonly state: ChosenState;
  readonly onChange: () => void;
}

/** Where the backups go, when one was written last, and who can read them there. */
export function FolderInUse({ folder, state, onChange }: FolderInUseProps) {
  const { t } = useTranslation("backup");
  const { now } = useServices();
  const { language } = useInterfaceLanguage();
  const { kind, name, lastAt, isEncrypted } = state;
  return (
    <div className="flex flex-col items-start gap-2">
      <FolderWord folder={folder} state={state} />
      {kind === "ready" ? <p>{t("folder.into", { name })}</p> : null}
      <p className={FIELD_HINT}>
        {lastAt === undefined
          ? t("folder.never")
          : t("folder.last", { when: relativeTime(lastAt, now(), language) })}
      </p>
      <WhoCanRead folder={folder} state={state} />
      <p className={FIELD_HINT}>{t(isEncrypted ? "folder.restoreEncrypted" : "folder.restore")}</p>
      <div className="flex flex-wrap gap-3 pt-1">
        {kind === "ask" ? null : (
          <>
            <Button onPress={() => void folder.write()}>{t("folder.write")}</Button>
            <Button onPress={onChange}>
              {t(isEncrypted ? "folder.changePassphrase" : "folder.setPassphrase")}
            </Button>
          </>
        )}
        <Button onPress={() => void folder.stop()}>{t("folder.stop")}</Button>
      </div>
    </div>
  );
}

function WhoCanRead({ folder, state }: Pick<FolderInUseProps, "folder" | "state">) {
  const { t } = useTranslation("backup");
  const { vault } = useServices();
  if (!state.isEncrypted) {
    if (vault.state() === "open") return <Banner tone="attention">{t("folder.onlyHereLocked")}</Banner>;
    return <p className={FIELD_HINT}>{t("folder.plain")}</p>;
  }
  if (!state.hasPlain) return <p className={FIELD_HINT}>{t("folder.encrypted")}</p>;
  return (
    <Banner
      tone="attention"
      action={<Button onPress={() => void folder.removePlain()}>{t("folder.removePlain")}</Button>}
    >
      {t("folder.hasPlain")}
    </Banner>
  );
}
