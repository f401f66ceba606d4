import { useTranslation } from "react-i18next";
import { classes } from "#ui/classes.ts";

const FIVE = [1, 2, 3, 4, 5] as const;

/** What a competency weighs for the target, 0–5, as small strokes. */
export function ImportanceTicks({ importance }: { readonly importance: number }) {
  const { t } = useTranslation("transfer");
  return (
    <span className="flex gap-[3px]">
      <span className="sr-only">{t("profile.importance", { importance })}</span>
      {FIVE.map((tick) => (
        <span
          key={tick}
          aria-hidden
          className={classes(
            "h-3 w-[2px] [print-color-adjust:exact]",
            tick <= importance
              ? "bg-soft forced-colors:bg-[CanvasText]"
              : "bg-line forced-colors:bg-transparent",
          )}
        />
      ))}
    </span>
  );
}

interface EvidenceBarProps {
  readonly count: number;
  /** A past of the person usually has it, and no line says so. */
  readonly isExpected: boolean;
}

/** One piece a line that shows it, five at most; dashed where the line may only be missing. */
export function EvidenceBar({ count, isExpected }: EvidenceBarProps) {
  return (
    <span aria-hidden className="grid w-28 grid-cols-5 gap-[3px] max-sm:w-24">
      {FIVE.map((piece) => (
        <span
          key={piece}
          className={classes(
            "h-2.5 rounded-[2px] [print-color-adjust:exact]",
            piece <= count && "bg-accent forced-colors:bg-[Highlight]",
            piece > count && isExpected && piece === 1 && "border border-accent border-dashed",
            piece > count &&
              !(isExpected && piece === 1) &&
              "bg-line/60 forced-colors:border forced-colors:border-[GrayText]",
          )}
        />
      ))}
    </span>
  );
}
