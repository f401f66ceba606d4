import { Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Career } from "#core/model/career.ts";
import type { ImportReading } from "#io/importers/tracing/import-trace.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { ImportWarnings } from "./import-warnings.tsx";
import { linesMarked, type Marked, pathsMarked } from "./marking.ts";
import { OriginalSheet } from "./original-sheet.tsx";
import { PatientsNotice } from "./patients-notice.tsx";
import { ReadParts } from "./read-parts.tsx";
import { settleReview } from "./settle-review.ts";
import type { OpenFile } from "./use-import.ts";
import { useReview } from "./use-review.ts";

interface ReviewScreenProps {
  readonly file: OpenFile;
  readonly reading: ImportReading;
  readonly onAccept: (career: Career) => void;
  /** What leaving this file for another is called. */
  readonly again: string;
  readonly onAgain: () => void;
}

type Side = "read" | "original";

/** What was read beside the lines that it was read from, each leading to the other, before any of it becomes a record. */
export function ReviewScreen({ file, reading, onAccept, again, onAgain }: ReviewScreenProps) {
  const { t } = useTranslation("import");
  const work = useReview(reading);
  const [marked, setMarked] = useState<Marked>();
  const [chosen, setChosen] = useState<number>();
  const [side, setSide] = useState<Side>("read");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { career, origins } = work.review;
  const hasOriginal = reading.trace.lines.length > 0;
  const isFound = work.fields.some(({ text }) => text !== "");
  const on = (shown: Side) => (side === shown ? "" : "max-md:hidden");
  return (
    <div data-roomy={hasOriginal} className="flex flex-col gap-4">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <h3 ref={heading} tabIndex={-1} className="truncate font-semibold text-lead outline-none">
            {t("read.title", { name: file.name })}
          </h3>
          <p className="max-w-[65ch] text-soft">{t(isFound ? "read.text" : "read.nothing")}</p>
        </div>
        {hasOriginal ? (
          <div className="md:hidden">
            <Segmented
              label={t("review.sides.label")}
              segments={[
                { id: "read", text: t("review.sides.read") },
                { id: "original", text: t("review.sides.original") },
              ]}
              value={side}
              onChange={setSide}
            />
          </div>
        ) : null}
      </header>
      <PatientsNotice career={career} />
      <ImportWarnings warnings={reading.warnings} />
      <div
        className={`grid items-start gap-x-8 gap-y-6 ${hasOriginal ? "md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]" : ""}`}
      >
        <div className={`${on("read")} min-w-0`}>
          <ReadParts
            work={work}
            marked={pathsMarked(marked, origins)}
            onMark={setMarked}
            byLine={marked?.kind === "line"}
          />
        </div>
        {hasOriginal ? (
          <div className={`${on("original")} min-w-0 md:sticky md:top-4`}>
            <OriginalSheet
              work={work}
              bytes={file.bytes}
              marked={linesMarked(marked, origins)}
              chosen={chosen}
              onChoose={(line) => {
                setChosen(line);
                setMarked({ kind: "line", line });
              }}
              onShow={() => setSide("read")}
            />
          </div>
        ) : null}
      </div>
      <div className="sticky bottom-0 z-10 -mx-6 -mb-6 flex flex-wrap items-center justify-end gap-3 border-line border-t bg-sheet px-6 py-4">
        {work.undo === undefined ? null : (
          <Button variant="quiet" icon={<Undo2 aria-hidden size={16} />} onPress={work.undo}>
            {t("review.undo")}
          </Button>
        )}
        <Button onPress={onAgain}>{again}</Button>
        <Button variant="primary" onPress={() => onAccept(settleReview(career))}>
          {t("accept")}
        </Button>
      </div>
    </div>
  );
}
