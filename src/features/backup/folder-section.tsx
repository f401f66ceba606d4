import { FolderOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { relativeTime } from "#i18n/relative-time.ts";
import type { BackupFolder, FolderState } from "#io/storage/backup/backup-folder.ts";
import { useServices } from "#state/services-context.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { FolderWord } from "./folder-word.tsx";
import { useBackupFolder } from "./use-backup-folder.ts";

/** A folder of the person's own, where the browser lets the app write into one. */
export function FolderSection() {
  const { t } = useTranslation("backup");
  const inUse = useBackupFolder();
  if (inUse === undefined) return null;
  const { folder, state } = inUse;
  return (
    <div className="flex flex-col items-start gap-2">
      <h3 className={FIELD_LABEL}>{t("folder.title")}</h3>
      <p className="text-soft">{t("folder.text")}</p>
      {state.kind === "none" ? (
        <>
          <p className={FIELD_HINT}>{t("folder.plain")}</p>
          <Button icon={<FolderOpen aria-hidden size={16} />} onPress={() => void folder.choose()}>
            {t("folder.choose")}
          </Button>
        </>
      ) : (
        <FolderInUse folder={folder} state={state} />
      )}
    </div>
  );
}

interface FolderInUseProps {
  readonly folder: BackupFolder;
  readonly state: Exclude<FolderState, { kind: "none" }>;
}

function FolderInUse({ folder, state }: FolderInUseProps) {
  const { t } = useTranslation("backup");
  const { now } = useServices();
  const { language } = useInterfaceLanguage();
  const { kind, name, lastAt } = state;
  return (
    <>
      <FolderWord folder={folder} state={state} />
      {kind === "ready" ? <p>{t("folder.into", { name })}</p> : null}
      <p className={FIELD_HINT}>
        {lastAt === undefined
          ? t("folder.never")
          : t("folder.last", { when: relativeTime(lastAt, now(), language) })}
      </p>
      <p className={FIELD_HINT}>
        {t("folder.plain")} {t("folder.restore")}
      </p>
      <div className="flex flex-wrap gap-3">
        {kind === "ask" ? null : <Button onPress={() => void folder.write()}>{t("folder.write")}</Button>}
        <Button onPress={() => void folder.stop()}>{t("folder.stop")}</Button>
      </div>
    </>
  );
}
