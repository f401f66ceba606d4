import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { blankCareer, type Career } from "#core/model/career.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useServices } from "#state/services-context.ts";
import { Banner } from "#ui/banner.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { showToast } from "#ui/toast-queue.ts";
import { fromSample, type PastJob, withPastJob } from "./career-copies.ts";
import { loadSample, type SampleId } from "./samples.ts";
import { Specimen } from "./specimen.tsx";
import { StartList, type StartWay } from "./start-list.tsx";
import { useLibrary } from "./use-library.ts";

const UnreadableRecords = lazy(async () => ({
  default: (await import("./unreadable-records.tsx")).UnreadableRecords,
}));
const RecordShelf = lazy(async () => ({ default: (await import("./record-shelf.tsx")).RecordShelf }));
const StartDialog = lazy(async () => ({ default: (await import("./start-dialog.tsx")).StartDialog }));

interface LibraryScreenProps {
  /** Reads a file the person has; it hands over the record once they have looked it through. */
  readonly renderImport: (onImported: (career: Career) => void) => ReactNode;
}

interface LibraryPlaces extends LibraryScreenProps {
  /** A word about the records, shown where there are some. */
  readonly reminder: ReactNode;
  /** A way to begin on a computer that others use, where there is no record yet. */
  readonly elsewhere: ReactNode;
}

export function LibraryScreen({ renderImport, reminder, elsewhere }: LibraryPlaces) {
  const { t } = useTranslation(["library", "common"]);
  const library = useLibrary();
  const { state, save } = library;
  if (state.kind === "loading") {
    return (
      <div className="min-h-dvh">
        <Skeleton label={t("common:loading")} />
      </div>
    );
  }
  const { records, unreadable } = state.kind === "ready" ? state.listing : { records: [], unreadable: [] };
  const isFirstVisit = records.length === 0;
  return (
    <div className="flex flex-col gap-12">
      {state.kind === "failed" ? <Banner tone="error">{t("storage.unavailable")}</Banner> : null}
      {isFirstVisit ? null : (
        <section className="flex flex-col gap-5">
          <PageHeading title={t("title")} />
          {reminder}
          <Suspense fallback={<Skeleton label={t("common:loading")} />}>
            <RecordShelf careers={records} library={library} />
          </Suspense>
        </section>
      )}
      {unreadable.length > 0 ? (
        <Suspense>
          <UnreadableRecords records={unreadable} />
        </Suspense>
      ) : null}
      {isFirstVisit ? (
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_460px]">
          <div className="flex flex-col gap-10">
            <Welcome />
            <div className="flex flex-col gap-4">
              <Start title={t("start.title")} renderImport={renderImport} onSave={save} />
              {elsewhere}
            </div>
          </div>
          <Specimen />
        </div>
      ) : (
        <div className="max-w-[640px]">
          <Start title={t("start.another")} renderImport={renderImport} onSave={save} />
        </div>
      )}
    </div>
  );
}

interface StartProps extends LibraryScreenProps {
  readonly title: string;
  readonly onSave: (career: Career) => Promise<boolean>;
}

/** The ways to begin; each ends in a new record, opened at the step that fits. */
function Start({ title, renderImport, onSave }: StartProps) {
  const { t } = useTranslation("library");
  const { newId, now, documents } = useServices();
  const { language } = useInterfaceLanguage();
  const [, navigate] = useLocation();
  const [way, setWay] = useState<Exclude<StartWay, "blank">>();

  const open = async (career: Career, step: string) => {
    if (await onSave(career)) navigate(`/r/${career.id}/${step}`);
    else showToast({ text: t("storage.notSaved") });
  };
  const blank = () => blankCareer(newId, now(), language);
  const fromJob = (job: PastJob) => void open(withPastJob(blank(), job, newId), "work");
  const fromExample = async (id: SampleId) => {
    await open(fromSample(await loadSample(id), language, newId, now()), "work");
  };
  const begin = (chosen: StartWay) => {
    documents.warm();
    if (chosen === "blank") void open(blank(), "target");
    else setWay(chosen);
  };
  return (
    <section aria-labelledby="start" className="flex flex-col gap-3">
      <h2 id="start" className="font-semibold text-heading">
        {title}
      </h2>
      <StartList onStart={begin} />
      {way === undefined ? null : (
        <Suspense>
          <StartDialog
            way={way}
            renderImport={renderImport}
            onImported={(career) => void open(career, "review")}
            onJob={fromJob}
            onSample={(id) => void fromExample(id)}
            onClose={() => setWay(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

function Welcome() {
  const { t } = useTranslation("library");
  return (
    <div className="flex flex-col gap-4">
      <PageHeading title={t("welcome.title")}>
        <span className="block font-semibold text-display tracking-[-0.02em] max-sm:text-title">
          {t("welcome.title")}
        </span>
      </PageHeading>
      <p className="max-w-[60ch] text-lead text-soft">{t("welcome.text")}</p>
    </div>
  );
}
