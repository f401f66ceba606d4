import { useTranslation } from "react-i18next";
import type { TransferReading } from "./use-transfer-marks.ts";

/** Which number on the paper is which competency; undefined while the lines are being read. */
export function TransferLegend({ reading }: { readonly reading: TransferReading | undefined }) {
  const { t } = useTranslation("preview");
  if (reading === undefined) return <LegendNote text={t("transfer.reading")} />;
  if (reading.legend.length === 0) return <LegendNote text={t("transfer.none")} />;
  return (
    <ol
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard as well
      tabIndex={0}
      aria-label={t("transfer.legend")}
      className="flex max-h-24 flex-wrap gap-x-4 gap-y-1 overflow-auto border-line border-b px-4 py-2 @md:max-h-32 text-caption"
    >
      {reading.legend.map(({ number, name }) => (
        <li key={number} className="flex gap-1.5">
          <b className="font-semibold text-accent">{number}</b>
          {name}
        </li>
      ))}
    </ol>
  );
}

function LegendNote({ text }: { readonly text: string }) {
  return <output className="block border-line border-b px-4 py-2 text-caption text-soft">{text}</output>;
}
