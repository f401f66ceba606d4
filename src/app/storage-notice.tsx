import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoute } from "wouter";
import type { Keeping } from "#io/storage/create-stores.ts";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { buttonClasses } from "#ui/button-classes.ts";
import { LinkButton } from "#ui/link.tsx";

/** Said at once, on every page, where what is written won't outlive the tab; closing the tab then asks first. */
export function StorageNotice() {
  const { t } = useTranslation();
  const keeping = useKeeping();
  const [isInRecord, record] = useRoute("/r/:id/*?");
  useAskBeforeClosing(keeping === "memory" && isInRecord);
  if (keeping === "kept") return null;
  return (
    <div className="mx-auto w-full max-w-[1080px] px-4 py-3 sm:px-8 print:hidden">
      <Banner
        tone={keeping === "memory" ? "attention" : "error"}
        action={
          keeping === "newer" ? (
            <button type="button" className={buttonClasses("secondary")} onClick={() => location.reload()}>
              {t("keeping.reload")}
            </button>
          ) : record === null ? null : (
            <LinkButton to={`/r/${record.id}/export`}>{t("keeping.download")}</LinkButton>
          )
        }
      >
        {t(`keeping.${keeping}`)}
      </Banner>
    </div>
  );
}

function useKeeping(): Keeping {
  const services = useServices();
  const [keeping, setKeeping] = useState<Keeping>("kept");
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const answer = await services.keeping;
      if (isWanted) setKeeping(answer);
    };
    void ask();
    const stopHearing = services.news.hear(({ kind }) => {
      if (kind === "newer") setKeeping("newer");
    });
    return () => {
      isWanted = false;
      stopHearing();
    };
  }, [services]);
  return keeping;
}

function useAskBeforeClosing(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isOn]);
}
