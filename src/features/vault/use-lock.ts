import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useServices } from "#state/services-context.ts";
import { useVaultState } from "#state/use-vault-state.ts";
import { showToast } from "#ui/toast-queue.ts";

/** Locks all tabs; undefined where there is nothing to lock. */
export function useLock(): (() => void) | undefined {
  const { t } = useTranslation();
  const { vault } = useServices();
  const state = useVaultState();
  const lock = useCallback(() => {
    const begin = async () => {
      if (!(await vault.lock())) showToast({ text: t("notLocked") });
    };
    void begin();
  }, [vault, t]);
  return state === "open" ? lock : undefined;
}
