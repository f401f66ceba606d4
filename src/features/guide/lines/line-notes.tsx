import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import type { LocalizedText } from "#core/model/localized-text.ts";
import type { Finding } from "#core/review/rule.ts";
import { GrammarNote } from "../grammar-note.tsx";
import { LeftOutNote } from "../left-out-note.tsx";
import { OwnWordingNote } from "../own-wording-note.tsx";
import { PatientNote } from "../patient-note.tsx";
import { QuietAction } from "../quiet-action.tsx";
import { SpellingNote } from "../spelling-note.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import type { LineActions } from "./line-actions.ts";
import { mendedText } from "./mended-text.ts";

interface LineNotesProps {
  readonly line: Highlight;
  readonly own: LocalizedText | undefined;
  readonly isLeftOut: boolean;
  readonly finding: Finding | undefined;
  /** As it was typed, a moment behind. */
  readonly text: string;
  readonly actions: LineActions;
  /** Undefined where there is nothing to strengthen the line with. */
  readonly onStrengthen: (() => void) | undefined;
}

/** How a line stands in the open document, and the one thing that would help it most. */
export const LineNotes = memo(function LineNotes(props: LineNotesProps) {
  const { line, own, isLeftOut, finding, text, actions, onStrengthen } = props;
  const language = useDocumentLanguage();
  return (
    <>
      {isLeftOut ? <LeftOutNote /> : null}
      {own === undefined ? null : (
        <OwnWordingNote record={line.text} own={own} onBack={() => actions.sayAsRecord(line.id)} />
      )}
      <PatientNote text={text} onChange={(typed) => actions.change(line.id, language, typed)} />
      <SpellingNote text={text} onChange={(typed) => actions.change(line.id, language, typed)} />
      <GrammarNote text={text} onChange={(typed) => actions.change(line.id, language, typed)} />
      {finding === undefined ||
      finding.rule === "P03" ||
      isLeftOut ||
      !text.includes(finding.quote) ? null : (
        <LineFinding
          id={line.id}
          finding={finding}
          text={text}
          actions={actions}
          onStrengthen={onStrengthen}
        />
      )}
    </>
  );
});

interface LineFindingProps extends Pick<LineNotesProps, "text" | "actions" | "onStrengthen"> {
  readonly id: string;
  readonly finding: Finding;
}

/** A word in passing; it mends with one press where no new fact is needed, else facts can be given. */
function LineFinding({ id, finding, text, actions, onStrengthen }: LineFindingProps) {
  // The page is never taken away to load these words: until they are here there is nothing to say.
  const { t, ready } = useTranslation(["review", "guide"], { useSuspense: false });
  const { rule, details, quote, fix } = finding;
  const mended = fix === undefined ? undefined : mendedText(text, fix, quote);
  const isGrave = finding.severity === "error";
  if (!ready) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
      <span className={isGrave ? "font-semibold text-attention" : ""}>
        {t(`rules.${rule}`, { ...details, quote })}
      </span>
      {fix !== undefined || onStrengthen === undefined ? null : (
        <QuietAction onPress={onStrengthen}>{t("guide:strengthen.start")}</QuietAction>
      )}
      {fix?.language === undefined || mended === undefined ? null : (
        <QuietAction onPress={() => actions.change(id, fix.language ?? "en", mended)}>
          {t("mend")}
        </QuietAction>
      )}
    </p>
  );
}
