import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Language, otherLanguage } from "#core/model/language.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import { ALARMING, BEHIND, BLANK, type SideState, sideStateOf, TELLING } from "./side-state.ts";
import type { Sides } from "./sides.ts";
import { TranslateOffer } from "./translate-offer.tsx";
import { useSideWriter } from "./use-side-writer.ts";

interface SideNoteProps {
  readonly language: Language;
  /** As typed. */
  readonly sides: Sides;
  /** As stored, for when each side changed and who wrote it. */
  readonly text: LocalizedText;
  readonly isPairShown: boolean;
  /** Left out where both sides are shown throughout. */
  readonly onTogglePair?: (() => void) | undefined;
  /** Says only what needs a hand. */
  readonly isQuiet?: boolean;
}

/** One quiet line on how the two languages of a text stand, what can be done about it, and the way to the other one. */
export function SideNote({ isQuiet = false, ...props }: SideNoteProps) {
  const { language, sides, text, isPairShown } = props;
  const state = sideStateOf(sides, text, language);
  if (!isPairShown && !(isQuiet ? ALARMING : TELLING).includes(state)) return null;
  return (
    <div className="flex flex-col items-start gap-1 text-caption text-soft">
      <SideWords {...props} state={state} />
      <BlankSide {...props} state={state} />
    </div>
  );
}

interface StateProps extends SideNoteProps {
  readonly state: SideState;
}

function SideWords({ language, sides, text, isPairShown, onTogglePair, state }: StateProps) {
  const { t } = useTranslation(["guide", "common"]);
  const other = otherLanguage(language);
  const words = { other: t(`common:languagesInText.${other}`) };
  return (
    <p className="flex min-w-0 max-w-full flex-wrap items-center gap-x-2 empty:hidden">
      {state === "onlyOther" && !isPairShown ? (
        <em lang={other} title={sides[other]} className="min-w-0 truncate">
          {sides[other]}
        </em>
      ) : null}
      {state === "blank" || state === "both" ? null : (
        <span className={BEHIND[state] === "own" ? "font-semibold text-attention" : ""}>
          {t(`sides.${state}`, words)}
        </span>
      )}
      <ConfirmSide language={language} text={text} state={state} />
      {onTogglePair === undefined ? null : (
        <SideAction onPress={onTogglePair} isExpanded={isPairShown}>
          {isPairShown ? t("sides.hide", words) : t("sides.show", { other: t(`common:languages.${other}`) })}
        </SideAction>
      )}
    </p>
  );
}

/** The word that a side is right as it stands. */
function ConfirmSide({ language, text, state }: Pick<StateProps, "language" | "text" | "state">) {
  const { t } = useTranslation("guide");
  const { confirm } = useSideWriter(text);
  const behind = BEHIND[state];
  if (behind === undefined) return null;
  const isDraft = state === "draft" || state === "otherDraft";
  return (
    <SideAction onPress={() => confirm(behind === "own" ? language : otherLanguage(language))}>
      {t(`sides.confirm.${isDraft ? "draft" : "outdated"}`)}
    </SideAction>
  );
}

/** A first draft for the side that isn't written, where its field is in sight. */
function BlankSide({ language, sides, text, isPairShown, state }: StateProps) {
  const { draft } = useSideWriter(text);
  const blank = BLANK[state];
  if (blank === undefined || (blank === "other" && !isPairShown)) return null;
  const to = blank === "own" ? language : otherLanguage(language);
  const from = otherLanguage(to);
  return <TranslateOffer words={sides[from]} from={from} to={to} onDraft={(words) => draft(to, words)} />;
}

interface SideActionProps {
  readonly onPress: () => void;
  readonly isExpanded?: boolean;
  readonly children: ReactNode;
}

function SideAction({ onPress, isExpanded, children }: SideActionProps) {
  return (
    <AriaButton
      onPress={onPress}
      {...(isExpanded === undefined ? {} : { "aria-expanded": isExpanded })}
      className="rounded-[2px] text-accent underline decoration-accent/40 underline-offset-3 data-hovered:decoration-accent pointer-coarse:min-h-11"
    >
      {children}
    </AriaButton>
  );
}
