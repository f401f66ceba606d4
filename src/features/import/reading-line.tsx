import { useTranslation } from "react-i18next";
import type { ScanProgress } from "#io/importers/scan/read-scan.ts";
import { Button } from "#ui/button.tsx";
import { ProgressLine } from "#ui/progress-line.tsx";
import { WaitingLine } from "#ui/waiting-line.tsx";

interface ReadingLineProps {
  readonly name: string;
  readonly isScan: boolean;
  readonly progress: ScanProgress | undefined;
  readonly onStop: () => void;
}

/** What is being read and how far it is, with a way to stop. */
export function ReadingLine({ name, isScan, progress, onStop }: ReadingLineProps) {
  const { t } = useTranslation("import");
  const page = progress?.stage === "page" && (isScan || progress.pages > 1) ? progress : undefined;
  const words = page ? t("pageOf", { page: page.page, pages: page.pages }) : "";
  return (
    <div className="flex flex-col items-start gap-4 py-6 [&>:first-child]:w-full">
      {page === undefined ? (
        <WaitingLine label={t(progress?.stage === "fetching" ? "scan.fetching" : "reading", { name })} />
      ) : (
        <div className="flex flex-col gap-2">
          <span aria-hidden className="font-semibold">
            {t("reading", { name })}
          </span>
          <ProgressLine
            label={t("reading", { name })}
            value={page.page - 1 + page.share}
            max={page.pages}
            words={words}
          />
        </div>
      )}
      <output className="sr-only">{words}</output>
      <p className="text-note text-soft">{t(isScan ? "scan.note" : "readingNote")}</p>
      <Button onPress={onStop}>{t("stop")}</Button>
    </div>
  );
}
