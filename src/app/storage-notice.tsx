import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoute } from "wouter";
import { assertNever } from "#core/assert-never.ts";
import type { Keeping } from "#io/storage/create-stores.ts";
import { useServices } from "#state/services-context.ts";
import { Banner, type BannerTone } from "#ui/banner.tsx";
import { buttonClasses } from "#ui/button-classes.ts";
import { LinkButton } from "#ui/link.tsx";

const LeavePage = lazy(async () => ({ default: (await import("./leave-page.tsx")).LeavePage }));

const TONES = {
  memory: "attention",
  shared: "note",
  newer: "error",
} as const satisfies Record<Exclude<Keeping, "kept">, BannerTone>;

/** Said at once, on every page, where what is written won't outlive the tab; closing the tab then asks first. */
export function StorageNotice() {
  const { t } = useTranslation();
  const { sharedComputer } = useServices();
  const keeping = useKeeping();
  const [isInRecord] = useRoute("/r/:id/*?");
  const [isCleared] = useRoute("/left");
  useAskBeforeClosing(
    keeping === "shared" ? sharedComputer.hasUnsaved : () => keeping === "memory" && isInRecord,
  );
  if (keeping === "kept" || isCleared) return null;
  return (
    <div className="mx-auto w-full max-w-[1080px] px-4 py-3 sm:px-8 print:hidden">
      <Banner tone={TONES[keeping]} action={<WayOut keeping={keeping} />}>
        {t(`keeping.${keeping}`)}
      </Banner>
    </div>
  );
}

function WayOut({ keeping }: { readonly keeping: Exclude<Keeping, "kept"> }) {
  const { t } = useTranslation();
  const [, record] = useRoute("/r/:id/*?");
  const [isLeaving, setIsLeaving] = useState(false);
  switch (keeping) {
    case "newer":
      return (
        <button type="button" className={buttonClasses("secondary")} onClick={() => location.reload()}>
          {t("keeping.reload")}
        </button>
      );
    case "memory":
      return record === null ? null : (
        <LinkButton to={`/r/${record.id}/export`}>{t("keeping.download")}</LinkButton>
      );
    case "shared":
      return (
        <>
          <button type="button" className={buttonClasses("secondary")} onClick={() => setIsLeaving(true)}>
            {t("keeping.leave")}
          </button>
          {isLeaving ? (
            <Suspense>
              <LeavePage onClose={() => setIsLeaving(false)} />
            </Suspense>
          ) : null}
        </>
      );
    default:
      return assertNever(keeping);
  }
}

function useKeeping(): Keeping {
  const services = useServices();
  const [keeping, setKeeping] = useState<Keeping>(services.sharedComputer.isOn ? "shared" : "kept");
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

function useAskBeforeClosing(isNeeded: () => boolean): void {
  const latest = useRef(isNeeded);
  useEffect(() => {
    latest.current = isNeeded;
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
}
