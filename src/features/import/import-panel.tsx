import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Career } from "#core/model/career.ts";
import { careerIdSchema } from "#core/model/ids.ts";
import { useServices } from "#state/services-context.ts";
import { ChooseResume } from "./choose-resume.tsx";
import { ReadingLine } from "./reading-line.tsx";
import { ReviewScreen } from "./review-screen.tsx";
import { ScanOffer } from "./scan-offer.tsx";
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
  const { newId, now, careers, documents } = useServices();
  const [, navigate] = useLocation();
  const [accepted, setAccepted] = useState<Accepted>();
  // The record opens beside its paper.
  useEffect(() => documents.warm(), [documents]);
  const { state, readFile, readText, readScan, stop } = useImport();
  // A copy saved from here has the id of its record; a new one never takes that record's place.
  const makeNew = (career: Career) =>
    onImported({ ...career, id: careerIdSchema.parse(newId()), updatedAt: now() });
  const accept = async (read: Career) => {
    const listed = await careers.list();
    const records = listed.ok
      ? listed.value.records.filter(({ archivedAt }) => archivedAt === undefined)
      : [];
    if (records.length === 0) makeNew(read);
    else setAccepted({ read, records });
  };
  return (
    <>
      {/* Stays in the page while reading, so that pasted words are still there after a failure. */}
      <div hidden={state.kind !== "choosing" && state.kind !== "failed"}>
        <ChooseResume
          failure={state.kind === "failed" ? state : undefined}
          onFile={readFile}
          onText={(text) => readText(text, t("paste.name"))}
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
          onRead={(language) => readScan(state.file, language)}
          onAgain={stop}
        />
      ) : null}
      {state.kind === "read" ? (
        // Stays in the page, so that what was mended is still there on the way back.
        <div hidden={accepted !== undefined}>
          <ReviewScreen
            file={state.file}
            reading={state.reading}
            onAccept={(career) => void accept(career)}
            onAgain={stop}
          />
        </div>
      ) : null}
      {accepted === undefined ? null : (
        <Suspense>
          <MergeStep
            {...accepted}
            onNew={() => makeNew(accepted.read)}
            onOpen={({ id }) => navigate(`/r/${id}/review`)}
            onBack={() => setAccepted(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
