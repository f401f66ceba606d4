import { memo, useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import type { Finding } from "#core/review/rule.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { useCareer } from "#state/career-session-context.ts";
import { classes } from "#ui/classes.ts";
import { DragHandle } from "#ui/reorder/drag-handle.tsx";
import { DropMark } from "#ui/reorder/drop-mark.tsx";
import { useReorderItem } from "#ui/reorder/use-reorder-item.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useIsLeftOut, useOwnWording } from "../use-document-view.ts";
import type { LineActions } from "./line-actions.ts";
import { LineField } from "./line-field.tsx";
import type { LineHelp } from "./line-help.ts";
import { LineMargin } from "./line-margin.tsx";
import { LineMenu } from "./line-menu.tsx";
import { LineNotes } from "./line-notes.tsx";
import { LinePair } from "./line-pair.tsx";
import { StrengthenPanel } from "./strengthen-panel.tsx";
import { NO_TRANSFER, type Transfer, transferOf } from "./transfer-of.ts";
import { useDraftText } from "./use-draft-text.ts";
import { useStrengthening } from "./use-strengthening.ts";

/** What the margin of an open line names at most. */
const MOST_NAMED = 2;

interface LineEditorProps {
  readonly line: Highlight;
  readonly index: number;
  readonly count: number;
  /** Above zero while the caret belongs here; a new number sends it anew. */
  readonly focusTurn: number;
  readonly actions: LineActions;
  /** Left out where lines are neither read nor strengthened. */
  readonly help: LineHelp | undefined;
  /** What would help the line most. */
  readonly finding: Finding | undefined;
}

/** One bullet: its text with what transfers underlined, the margin note, and what can be done with it. */
export const LineEditor = memo(function LineEditor(props: LineEditorProps) {
  const { line, index, count, focusTurn, actions, help, finding } = props;
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const own = useOwnWording(line.id);
  const isLeftOut = useIsLeftOut(line.id);
  const { take, hold, isDragged, style, mark } = useReorderItem(line.id);
  const [isPairShown, setIsPairShown] = useState(false);
  const shown: Highlight = own === undefined ? line : { ...line, text: { ...line.text, ...own } };
  const draft = useDraftText(shown.text[language]?.text ?? "", (typed) =>
    actions.change(line.id, language, typed),
  );
  // Read after the letter is on the screen.
  const settled = useDeferredValue(draft.text);
  const transfer = useTransfer(settled, language, line.source, help?.read);
  const strengthen = useStrengthening(help, own !== undefined || line.source !== undefined);

  const label = t("work.duty", { number: index + 1 });
  const marginId = `margin-${line.id}`;
  const notesId = `notes-${line.id}`;
  const togglePair = () => setIsPairShown((was) => !was);
  return (
    <li
      ref={take}
      data-record={line.id}
      style={style}
      className={classes(
        "relative grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-1 border-line border-b @lg:grid-cols-[auto_minmax(0,1fr)_140px_auto]",
        isDragged && "z-10 rounded-md bg-sheet shadow-float",
      )}
    >
      <DropMark mark={mark} />
      {count > 1 ? (
        <div className="pt-1">
          <DragHandle label={t("work.dragDuty", { number: index + 1 })} hold={hold} />
        </div>
      ) : (
        <span aria-hidden className="pt-2.5 text-edge">
          •
        </span>
      )}
      <LineField
        label={label}
        language={language}
        typing={{ id: line.id, count, draft, actions }}
        spans={transfer.spans}
        describedBy={`${marginId} ${notesId}`}
        focusTurn={focusTurn + strengthen.turnsBack}
        isLeftOut={isLeftOut}
      />
      <LineMargin id={marginId} labels={transfer.labels} />
      <div className="col-start-3 row-start-1 @lg:col-start-4">
        <LineMenu
          id={line.id}
          index={index}
          count={count}
          actions={actions}
          standing={{ isOwn: own !== undefined, isLeftOut, hasOriginal: line.original !== undefined }}
          pair={{
            text: t(isPairShown ? "sides.hide" : "sides.write", {
              other: t(`common:languagesInText.${otherLanguage(language)}`),
            }),
            onPress: togglePair,
          }}
          onStrengthen={strengthen.open}
        />
      </div>
      <div id={notesId} className="col-start-2 flex flex-col gap-1 pb-1.5 pl-1.5 empty:hidden">
        <LineNotes
          line={line}
          own={own}
          isLeftOut={isLeftOut}
          finding={finding}
          text={settled}
          actions={actions}
          onStrengthen={strengthen.open}
        />
      </div>
      {help === undefined || !strengthen.isOpen ? null : (
        <StrengthenPanel
          lineId={line.id}
          text={draft.text}
          language={language}
          help={help}
          actions={actions}
          onClose={strengthen.close}
        />
      )}
      <LinePair
        line={shown}
        text={draft.text}
        isOwn={own !== undefined}
        label={label}
        actions={actions}
        isShown={isPairShown}
        onToggle={togglePair}
      />
    </li>
  );
});

/** Named in the language of the app. */
function useTransfer(
  text: string,
  language: Language,
  source: Highlight["source"],
  read: LineHelp["read"],
): Transfer {
  const track = useCareer((career) => career.target.track);
  const { language: interfaceLanguage } = useInterfaceLanguage();
  return useMemo(
    () =>
      read === undefined
        ? NO_TRANSFER
        : transferOf(read(text, language, source), { track, language: interfaceLanguage, most: MOST_NAMED }),
    [text, language, source, read, interfaceLanguage, track],
  );
}
