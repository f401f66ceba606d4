import { FolderOpen } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupFolder } from "#io/storage/backup/backup-folder.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { WaitingLine } from "#ui/waiting-line.tsx";
import { type ChosenState, FolderInUse } from "./folder-in-use.tsx";
import { type Protection, ProtectionFields, useProtection } from "./protection.tsx";
import { useBackupFolder } from "./use-backup-folder.ts";
import { useFolderDeed } from "./use-folder-deed.ts";

/** A folder of the person's own, where the browser lets the app write into one. */
export function FolderSection() {
  const { t } = useTranslation("backup");
  const inUse = useBackupFolder();
  const { isBusy, isFailed, run } = useFolderDeed();
  if (inUse === undefined) return null;
  const { folder, state } = inUse;
  return (
    <div className="flex flex-col items-start gap-3">
      <h3 className={FIELD_LABEL}>{t("folder.title")}</h3>
      <p className="text-soft">{t("folder.text")}</p>
      {isFailed ? <Banner tone="error">{t("folder.notProtected")}</Banner> : null}
      {isBusy ? <WaitingLine label={t("folder.working")} /> : null}
      {/* What was typed stays while it is tried. */}
      <div hidden={isBusy} className="w-full">
        {state.kind === "none" ? (
          <ChooseFolder onChoose={(passphrase) => run(() => folder.choose(passphrase))} />
        ) : (
          <ChosenFolder folder={folder} state={state} onProtect={(next) => run(() => folder.protect(next))} />
        )}
      </div>
    </div>
  );
}

function ChooseFolder({ onChoose }: { readonly onChoose: (passphrase: string | undefined) => void }) {
  const { t } = useTranslation("backup");
  const protection = useProtection();
  return (
    <div className="flex flex-col items-start gap-3">
      <FolderProtection protection={protection} />
      <Button icon={<FolderOpen aria-hidden size={16} />} onPress={() => protection.apply(onChoose)}>
        {t("folder.choose")}
      </Button>
    </div>
  );
}

function FolderProtection({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation("backup");
  return (
    <>
      <ProtectionFields
        protection={protection}
        words={{ protect: t("folder.protect"), passphrase: t("folder.passphrase") }}
      />
      {protection.isWanted ? null : <p className={FIELD_HINT}>{t("folder.plain")}</p>}
    </>
  );
}

interface ChosenFolderProps {
  readonly folder: BackupFolder;
  readonly state: ChosenState;
  readonly onProtect: (passphrase: string | undefined) => void;
}

function ChosenFolder({ folder, state, onProtect }: ChosenFolderProps) {
  const { t } = useTranslation(["backup", "common"]);
  const [isChanging, setIsChanging] = useState(false);
  const protection = useProtection(true);
  if (!isChanging) return <FolderInUse folder={folder} state={state} onChange={() => setIsChanging(true)} />;
  const use = (passphrase: string | undefined) => {
    setIsChanging(false);
    protection.write("");
    onProtect(passphrase);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <FolderProtection protection={protection} />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onPress={() => protection.apply(use)}>
          {t(protection.isWanted ? "folder.use" : "folder.useNone")}
        </Button>
        <Button onPress={() => setIsChanging(false)}>{t("common:cancel")}</Button>
      </div>
    </div>
  );
}
