import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Career } from "#core/model/career.ts";
import { careerIdSchema } from "#core/model/ids.ts";
import { useServices } from "#state/services-context.ts";
import { showToast } from "#ui/toast-queue.ts";
import { ChooseResume } from "./choose-resume.tsx";
import { QueueLine } from "./queue-line.tsx";
import { ReadingLine } from "./reading-line.tsx";
import { ReviewScreen } from "./review-screen.tsx";
import { ScanOffer } from "./scan-offer.tsx";
import { useFileQueue } from "./use-file-queue.ts";
import { useImport } from "./use-import.ts";

const MergeStep = lazy(async () => ({ default: (await import("./merge-step.tsx")).MergeStep }));

/** What was looked over and waits for its place among the records that there are. */
interface Accepted {
  readonly read: Career;
  readonly records: readonly Career[];
}

/** From a file or pasted text to a record that the person has looked over. */
export function ImportPanel({ onImported }: { readonly onImported: (career: Career) => void }) {
  const { t } = useTranslation("import");
  const { newId, now, careers, documents, news } = useServices();
  const [, navigate] = useLocation();
  const [accepted, setAccepted] = useState<Accepted>();
  // The record opens beside its paper.
  useEffect(() => documents.warm(), [documents]);
  const { state, readFile, readText, readScan, leavePictures, stop } = useImport();
  const queue = useFileQueue(readFile);
  const [kept] = useState(() => new Set<string>());
  // Told once the dialog is gone: the list behind it is drawn anew, and the dialog with it.
  useEffect(
    () => () => {
      for (const id of kept) news.report({ kind: "saved", id });
    },
    [kept, news],
  );
  const goOn = () => {
    setAccepted(undefined);
    return queue.goOn();
  };
  // A copy saved from here has the id of its record; a new one never takes that record's place.
  const makeNew = async (career: Career) => {
    const made = { ...career, id: careerIdSchema.parse(newId()), updatedAt: now() };
    if (queue.next === undefined) onImported(made);
    else if ((await careers.save(made)).ok) {
      kept.add(made.id);
      goOn();
    } else showToast({ text: t("merge.notSaved") });
  };
  const leave = () => {
    if (!goOn()) stop();
  };
  const accept = async (read: Career) => {
    const listed = await careers.list();
    const records = listed.ok
      ? listed.value.records.filter(({ archivedAt }) => archivedAt === undefined)
      : [];
    if (records.length === 0) await makeNew(read);
    else setAccepted({ read, records });
  };
  const again = t(queue.next === undefined ? "again" : "queue.skip");
  return (
    <>
      {state.kind === "choosing" ? null : <QueueLine queue={queue} isStopped={state.kind === "failed"} />}
      {/* Stays in the page while reading, so that pasted words are still there after a failure. */}
      <div hidden={state.kind !== "choosing" && state.kind !== "failed"}>
        <ChooseResume
          failure={state.kind === "failed" ? state : undefined}
          onFiles={queue.begin}
          onText={(text) => {
            queue.begin([]);
            readText(text, t("paste.name"));
          }}
        />
      </div>
      {state.kind === "reading" || state.kind === "scanning" ? (
        <ReadingLine
          name={state.name}
          isScan={state.kind === "scanning"}
          progress={state.progress}
          onStop={stop}
        />
      ) : null}
      {state.kind === "scan" ? (
        <ScanOffer
          name={state.file.name}
          error={state.error}
          text={state.text}
          onRead={(language) => readScan(state.file, language, state.text)}
          onLeave={(text) => leavePictures(state.file, text)}
          again={again}
          onAgain={leave}
        />
      ) : null}
      {state.kind === "read" ? (
        // Stays in the page, so that what was mended is still there on the way back.
        <div hidden={accepted !== undefined}>
          <ReviewScreen
            file={state.file}
            reading={state.reading}
            onAccept={(career) => void accept(career)}
            again={again}
            onAgain={leave}
          />
        </div>
      ) : null}
      {accepted === undefined ? null : (
        <Suspense>
          <MergeStep
            {...accepted}
            onNew={() => void makeNew(accepted.read)}
            onOpen={({ id }) => {
              if (!goOn()) navigate(`/r/${id}/review`);
            }}
            onBack={() => setAccepted(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
