import { Fragment, type KeyboardEvent, memo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PageWords } from "#io/exporters/pdf/placed-words.ts";
import type { OpenPdf } from "#io/pdf-view/open-pdf.ts";
import { pageOfPath } from "./marked-words.ts";
import { type PageLimit, pageLimit } from "./page-limit.ts";
import { PageWordsLayer } from "./page-words.tsx";
import { PaperPage } from "./paper-page.tsx";
import type { TransferMarks } from "./transfer-marks.ts";

interface PaperSheetsProps {
  readonly pdf: OpenPdf;
  readonly words: readonly PageWords[];
  /** Of a sheet on the screen, CSS pixels. */
  readonly width: number;
  readonly goal: number | undefined;
  readonly marked: string | undefined;
  /** What transfers, where that is to be seen. */
  readonly transfer: TransferMarks | undefined;
  readonly onOpen: (path: string) => void;
}

/** The sheets one under the other. Their lines are one stop of the Tab key; the arrows lead from line to line. */
export const PaperSheets = memo(function PaperSheets(props: PaperSheetsProps) {
  const { pdf, words, width, goal, marked, transfer, onOpen } = props;
  const { t } = useTranslation("preview");
  const [visited, setVisited] = useState<string>();
  const paths = words.flatMap((page) => page.words.map(({ path }) => path));
  const current = [visited, marked, paths[0]].find((path) => path !== undefined && paths.includes(path));
  const first = Math.max(pageOfPath(words, marked), 0);
  const limit = pageLimit(words, goal);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows lead from one of its lines to the next
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for fields
      role="group"
      aria-label={t("lines")}
      onKeyDown={walkLines}
      className="mx-auto flex w-fit flex-col gap-6"
    >
      {pdf.sizes.map((size, index) => (
        <Fragment key={`page-${index + 1}`}>
          <PaperPage pdf={pdf} number={index + 1} size={size} width={width} isFirst={index === first}>
            <PageWordsLayer
              words={words[index]?.words ?? []}
              size={size}
              marked={marked}
              transfer={transfer}
              current={current}
              onCurrent={setVisited}
              onOpen={onOpen}
            />
          </PaperPage>
          {limit?.page === index + 1 ? <LimitLine limit={limit} /> : null}
        </Fragment>
      ))}
    </div>
  );
});

/** Where the document should have ended. */
function LimitLine({ limit: { page, linesOver } }: { readonly limit: PageLimit }) {
  const { t } = useTranslation("preview");
  return (
    <p className="-my-2 flex items-center gap-3 text-center text-caption text-soft before:flex-1 before:border-edge/60 before:border-t before:border-dashed after:flex-1 after:border-edge/60 after:border-t after:border-dashed">
      {t("limit", { page, count: linesOver })}
    </p>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function walkLines(event: KeyboardEvent<HTMLElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-words]")];
  const at = lines.findIndex((line) => line === event.target);
  const step = STEPS[event.key];
  if (at < 0 || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  lines[at + step]?.focus();
}
