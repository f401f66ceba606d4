import { useTranslation } from "react-i18next";
import type { SidePair } from "#core/merging/merge-imported.ts";
import { Button } from "#ui/button.tsx";
import { reasonWords } from "./reason-words.ts";

interface SideRowProps {
  readonly side: SidePair;
  readonly isJoined: boolean;
  /** Left out where another row of the same entry has the button. */
  readonly onToggle?: (() => void) | undefined;
}

/** A text in each language, why they are held to be one, and the way to part or join them. */
export function SideRow({ side, isJoined, onToggle }: SideRowProps) {
  const { t } = useTranslation("import");
  const { mine, theirs, part } = side;
  const reasons = onToggle === undefined ? [] : reasonWords(side.reasons, t);
  const way = isJoined ? "apart" : "join";
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-line border-b py-2">
      <div className="grid min-w-0 flex-1 basis-64 gap-x-6 gap-y-1 sm:grid-cols-2">
        <p lang={mine.language} className="wrap-anywhere">
          {mine.text}
        </p>
        <p lang={theirs.language} className={`wrap-anywhere ${isJoined ? "" : "text-soft"}`}>
          {theirs.text}
        </p>
        {reasons.length === 0 ? null : (
          <p className="text-caption text-soft sm:col-span-2">
            {t("merge.why", { reasons: reasons.join(", ") })}
          </p>
        )}
      </div>
      {onToggle === undefined ? null : (
        <Button
          variant="quiet"
          onPress={onToggle}
          aria-label={t("merge.ofText", { action: t(`merge.${way}.${part}`), text: theirs.text })}
        >
          {t(`merge.${way}.${part}`)}
        </Button>
      )}
    </li>
  );
}
