import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Language, otherLanguage } from "#core/model/language.ts";
import type { Sides } from "./sides.ts";

interface SideNoteProps {
  readonly language: Language;
  readonly sides: Sides;
  readonly isOutdated: boolean;
  readonly isOtherOutdated: boolean;
  readonly isPairShown: boolean;
  readonly onTogglePair: () => void;
  /** Says only what needs a hand. */
  readonly isQuiet?: boolean;
}

/** One quiet line on how the two languages of a text stand, and the way to the other one. */
export function SideNote(props: SideNoteProps) {
  const { language, sides, isOutdated, isOtherOutdated, isPairShown, onTogglePair, isQuiet = false } = props;
  const { t } = useTranslation(["guide", "common"]);
  const other = otherLanguage(language);
  const state = stateOf(sides, language, isOutdated, isOtherOutdated);
  if (!isPairShown && !(isQuiet ? ALARMING : TELLING).includes(state)) return null;
  const words = { other: t(`common:languagesInText.${other}`) };
  const toggleWords = { other: t(`common:languages.${other}`) };
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-caption text-soft">
      {state === "onlyOther" ? (
        <em lang={other} className="min-w-0 truncate">
          {sides[other]}
        </em>
      ) : null}
      {state === "blank" || state === "both" ? null : (
        <span className={state === "outdated" ? "font-semibold text-attention" : ""}>
          {t(`sides.${state}`, words)}
        </span>
      )}
      <AriaButton
        onPress={onTogglePair}
        aria-expanded={isPairShown}
        className="rounded-[2px] text-accent underline decoration-accent/40 underline-offset-3 data-hovered:decoration-accent pointer-coarse:min-h-11"
      >
        {isPairShown ? t("sides.hide", words) : t("sides.show", toggleWords)}
      </AriaButton>
    </p>
  );
}

/** States worth a line; of those, the ones worth a line even in a long list. */
const TELLING: readonly SideState[] = ["both", "onlyOther", "otherMissing", "outdated", "otherOutdated"];
const ALARMING: readonly SideState[] = ["onlyOther", "outdated"];

type SideState = "blank" | "both" | "onlyOther" | "otherMissing" | "outdated" | "otherOutdated";

function stateOf(sides: Sides, language: Language, isOutdated: boolean, isOtherOutdated: boolean): SideState {
  const hasOwn = sides[language].trim() !== "";
  const hasOther = sides[otherLanguage(language)].trim() !== "";
  if (!hasOwn) return hasOther ? "onlyOther" : "blank";
  if (!hasOther) return "otherMissing";
  if (isOutdated) return "outdated";
  return isOtherOutdated ? "otherOutdated" : "both";
}
