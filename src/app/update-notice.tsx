import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepOffline, recoverLostParts, type TakeUpdate } from "#io/browser/offline.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";

/** Offers a newer app when one waits; leaving a page stores what was typed first. */
export function UpdateNotice() {
  const { t } = useTranslation();
  const [update, setUpdate] = useState<{ readonly take: TakeUpdate }>();
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    recoverLostParts();
    void keepOffline((take) => setUpdate({ take }));
  }, []);
  if (update === undefined) return null;
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-xl">
      <Banner tone="note" action={<Button onPress={update.take}>{t("update.take")}</Button>}>
        {t("update.ready")}
      </Banner>
    </div>
  );
}
