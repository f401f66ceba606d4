import { Lock } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { VaultState } from "#io/vault/standing.ts";
import { useServices } from "#state/services-context.ts";
import { useVaultState } from "#state/use-vault-state.ts";
import { Button } from "#ui/button.tsx";
import { FIELD_HINT, FIELD_LABEL } from "#ui/field-frame.tsx";
import { Select } from "#ui/select.tsx";
import { ChangeDialog, type VaultChange } from "./change-dialogs.tsx";
import { LOCK_AFTER, lockAfter } from "./lock-after.ts";
import { SetUpDialog } from "./set-up-dialog.tsx";
import { useLock } from "./use-lock.ts";

/** The lock on what is kept in this browser; left out where nothing is. */
export function VaultSection() {
  const { t } = useTranslation("vault");
  const state = useVaultState();
  const [isSettingUp, setIsSettingUp] = useState(false);
  const heading = useFocusOnChange(state);
  if (state !== "off" && state !== "open") return null;
  return (
    <section className="flex flex-col items-start gap-3 border-line border-t pt-7">
      <h2 ref={heading} tabIndex={-1} className={`${FIELD_LABEL} outline-none`}>
        {t("title")}
      </h2>
      {state === "open" ? (
        <OpenVault />
      ) : (
        <>
          <p className="text-soft">{t("off.text")}</p>
          <Button onPress={() => setIsSettingUp(true)}>{t("off.action")}</Button>
        </>
      )}
      {isSettingUp ? <SetUpDialog onClose={() => setIsSettingUp(false)} /> : null}
    </section>
  );
}

/** What was pressed is gone once the lock is on or off: the keyboard goes on from the heading. */
function useFocusOnChange(state: VaultState): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const wasKnown = before.current === "off" || before.current === "open";
    const hasChanged = before.current !== state;
    before.current = state;
    if (!wasKnown || !hasChanged) return undefined;
    // After the dialog has given the focus back to nothing.
    const timer = setTimeout(() => heading.current?.focus(), 100);
    return () => clearTimeout(timer);
  }, [state]);
  return heading;
}

function OpenVault() {
  const { t } = useTranslation(["vault", "common"]);
  const { choices } = useServices();
  const [after, setAfter] = useState(() => lockAfter(choices));
  const [change, setChange] = useState<VaultChange>();
  const lock = useLock();
  return (
    <>
      <p className="text-soft">{t("on.text")}</p>
      <p className={FIELD_HINT}>{t("on.backups")}</p>
      <Button icon={<Lock aria-hidden size={16} />} onPress={() => lock?.()}>
        {t("common:lockNow")}
      </Button>
      <div className="w-full max-w-[420px]">
        <Select
          label={t("on.lockAfter")}
          options={LOCK_AFTER.map((id) => ({
            id,
            label: id === "never" ? t("on.never") : t("on.after", { count: Number(id) }),
          }))}
          value={after}
          onChange={(next) => {
            choices.keep("lock-after", next);
            setAfter(next);
          }}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => setChange("change")}>{t("on.change")}</Button>
        <Button onPress={() => setChange("newCode")}>{t("on.newCode")}</Button>
        <Button onPress={() => setChange("turnOff")}>{t("on.turnOff")}</Button>
      </div>
      {change === undefined ? null : <ChangeDialog change={change} onClose={() => setChange(undefined)} />}
    </>
  );
}
