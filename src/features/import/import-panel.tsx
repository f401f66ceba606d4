import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import { careerIdSchema } from "#core/model/ids.ts";
import { useServices } from "#state/services-context.ts";
import { ChooseResume } from "./choose-resume.tsx";
import { ReadingLine } from "./reading-line.tsx";
import { ReviewScreen } from "./review-screen.tsx";
import { ScanOffer } from "./scan-offer.tsx";
import { useImport } from "./use-import.ts";

/** From a file or pasted text to a record that the person has looked over. */
export function ImportPanel({ onImported }: { readonly onImported: (career: Career) => void }) {
  const { t } = useTranslation("import");
  const { newId, now, documents } = useServices();
  // The record opens beside its paper.
  useEffect(() => documents.warm(), [documents]);
  const { state, readFile, readText, readScan, stop } = useImport();
  // A copy saved from here has the id of its record; a new one never takes that record's place.
  const accept = (career: Career) =>
    onImported({ ...career, id: careerIdSchema.parse(newId()), updatedAt: now() });
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
        <ReviewScreen file={state.file} reading={state.reading} onAccept={accept} onAgain={stop} />
      ) : null}
    </>
  );
}
