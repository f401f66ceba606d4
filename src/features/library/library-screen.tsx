import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { blankCareer, type Career } from "#core/model/career.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { showToast } from "#ui/toast.tsx";
import { fromSample, type PastJob, withPastJob } from "./career-copies.ts";
import { RecordList } from "./record-list.tsx";
import { SampleDialog } from "./sample-dialog.tsx";
import { loadSample, type SampleId } from "./samples.ts";
import { Specimen } from "./specimen.tsx";
import { StartList, type StartWay } from "./start-list.tsx";
import { UnreadableRecords } from "./unreadable-records.tsx";
import { useLibrary } from "./use-library.ts";

const StartFromJob = lazy(async () => ({ default: (await import("./start-from-job.tsx")).StartFromJob }));

interface LibraryScreenProps {
  /** Reads a file the person has; it hands over the record once they have looked it through. */
  readonly renderImport: (onImported: (career: Career) => void) => ReactNode;
}

export function LibraryScreen({ renderImport }: LibraryScreenProps) {
  const { t } = useTranslation(["library", "common"]);
  const { newId, now } = useServices();
  const { language } = useInterfaceLanguage();
  const [, navigate] = useLocation();
  const { state, save, remove } = useLibrary();
  const [way, setWay] = useState<StartWay>();
  const close = () => setWay(undefined);

  const open = async (career: Career, step: string) => {
    if (await save(career)) navigate(`/r/${career.id}/${step}`);
    else showToast({ text: t("storage.notSaved") });
  };
  const start = (chosen: StartWay) => {
    if (chosen === "blank") void open(blankCareer(newId, now(), language), "target");
    else setWay(chosen);
  };
  const startFromJob = (job: PastJob) => {
    void open(withPastJob(blankCareer(newId, now(), language), job, newId), "work");
  };
  const startFromSample = async (id: SampleId) => {
    await open(fromSample(await loadSample(id), language, newId, now()), "work");
  };

  const records = state.kind === "ready" ? state.listing.records : [];
  const unreadable = state.kind === "ready" ? state.listing.unreadable : [];
  const isFirstVisit = state.kind === "ready" && records.length === 0;
  return (
    <div className="flex flex-col gap-12">
      {state.kind === "failed" ? <Banner tone="error">{t("storage.unavailable")}</Banner> : null}
      {state.kind === "loading" ? <Skeleton label={t("common:loading")} /> : null}
      {records.length > 0 ? (
        <section className="flex flex-col gap-5">
          <PageHeading title={t("title")} />
          <RecordList careers={records} onSave={save} onRemove={remove} />
        </section>
      ) : null}
      {unreadable.length > 0 ? <UnreadableRecords records={unreadable} /> : null}
      <div className={isFirstVisit ? "grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_460px]" : "max-w-[640px]"}>
        <div className="flex flex-col gap-10">
          {isFirstVisit ? <Welcome /> : null}
          <section aria-labelledby="start" className="flex flex-col gap-3">
            <h2 id="start" className="font-semibold text-heading">
              {t(isFirstVisit ? "start.title" : "start.another")}
            </h2>
            <StartList onStart={start} />
          </section>
        </div>
        {isFirstVisit ? <Specimen /> : null}
      </div>
      {way === "import" ? (
        <Dialog title={t("start.import.title")} isOpen onClose={close} isWide>
          {renderImport((career) => void open(career, "review"))}
        </Dialog>
      ) : null}
      {way === "job" ? (
        <Suspense>
          <StartFromJob onStart={startFromJob} onClose={close} />
        </Suspense>
      ) : null}
      {way === "sample" ? <SampleDialog onPick={(id) => void startFromSample(id)} onClose={close} /> : null}
    </div>
  );
}

function Welcome() {
  const { t } = useTranslation("library");
  return (
    <div className="flex flex-col gap-4">
      <PageHeading title={t("welcome.title")}>
        <span className="block font-semibold text-display tracking-[-0.02em]">{t("welcome.title")}</span>
      </PageHeading>
      <p className="max-w-[60ch] text-lead text-soft">{t("welcome.text")}</p>
    </div>
  );
}
