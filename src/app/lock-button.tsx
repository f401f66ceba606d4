import { Lock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLock } from "#features/vault/use-lock.ts";
import { buttonClasses } from "#ui/button-classes.ts";

/** Locks what is kept, where it can be locked. A plain button: this loads with the first page. */
export function LockButton() {
  const { t } = useTranslation();
  const lock = useLock();
  if (lock === undefined) return null;
  return (
    <button type="button" className={buttonClasses("secondary")} onClick={lock}>
      <Lock aria-hidden size={16} />
      <span className="max-sm:sr-only">{t("lockNow")}</span>
    </button>
  );
}
