import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepOffline, recoverLostParts, type TakeUpdate } from "#io/browser/offline.ts";
import { isSharedComputer } from "#io/browser/shared-computer.ts";
import { Banner } from "#ui/banner.tsx";
import { buttonClasses } from "#ui/button-classes.ts";

/** Offers a newer app when one waits; leaving a page stores what was typed first. A plain button: this loads with the first page. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [update, setUpdate] = useState<{ readonly take: TakeUpdate }>();
  useEffect(() => {
    if (!import.meta.env.PROD || isSharedComputer()) return;
    recoverLostParts();
    void keepOffline((take) => setUpdate({ take }));
  }, []);
  if (update === undefined) return null;
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-xl">
      <Banner
        tone="note"
        action={
          <button type="button" className={buttonClasses("secondary")} onClick={update.take}>
            {t("update.take")}
          </button>
        }
      >
        {t("update.ready")}
      </Banner>
    </div>
  );
}
