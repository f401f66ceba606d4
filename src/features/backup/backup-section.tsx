import { useTranslation } from "react-i18next";
import { FIELD_LABEL } from "#ui/field-frame.tsx";
import { FolderSection } from "./folder-section.tsx";
import { MakeBackup } from "./make-backup.tsx";
import { RestoreBackup } from "./restore-backup.tsx";

/** One file with everything, and the way back. */
export function BackupSection() {
  const { t } = useTranslation("backup");
  return (
    <section className="flex flex-col gap-5 border-line border-t pt-7">
      <div className="flex flex-col gap-2">
        <h2 className={FIELD_LABEL}>{t("title")}</h2>
        <p className="text-soft">{t("text")}</p>
      </div>
      <MakeBackup />
      <FolderSection />
      <div className="flex flex-col gap-2">
        <h3 className={FIELD_LABEL}>{t("restore.title")}</h3>
        <RestoreBackup />
      </div>
    </section>
  );
}
