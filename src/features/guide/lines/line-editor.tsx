import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { MarkedText } from "#ui/marked-text.tsx";
import { useDocumentLanguage } from "../use-document-language.ts";
import type { LineActions } from "./line-actions.ts";
import { LineMenu } from "./line-menu.tsx";
import { LinePair } from "./line-pair.tsx";
import { splitLines } from "./split-lines.ts";
import { NO_TRANSFER, type Transfer, transferOf } from "./transfer-of.ts";
import type { CompetencyReader } from "./use-competency-reader.ts";
import { type DraftText, useDraftText } from "./use-draft-text.ts";

/** What the margin of an open line names at most. */
const MOST_NAMED = 2;

interface LineEditorProps {
  readonly line: Highlight;
  readonly index: number;
  readonly count: number;
  /** Above zero while the caret belongs here; a new number sends it anew. */
  readonly focusTurn: number;
  readonly actions: LineActions;
  /** Left out where lines aren't read for what transfers. */
  readonly read: CompetencyReader | undefined;
}

/** One bullet: its text with what transfers underlined, the margin note, and what can be done with it. */
export const LineEditor = memo(function LineEditor(props: LineEditorProps) {
  const { line, index, count, focusTurn, actions, read } = props;
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const [isPairShown, setIsPairShown] = useState(false);
  const draft = useDraftText(line.text[language]?.text ?? "", (typed) =>
    actions.change(line.id, language, typed),
  );
  const transfer = useTransfer(draft.text, language, read);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusTurn > 0) field.current?.focus();
  }, [focusTurn]);

  const label = t("work.duty", { number: index + 1 });
  const noteId = `note-${line.id}`;
  const togglePair = () => setIsPairShown((shown) => !shown);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 border-line border-b @lg:grid-cols-[auto_minmax(0,1fr)_140px_auto]">
      <span aria-hidden className="pt-2.5 text-edge">
        •
      </span>
      <div className="grid py-1">
        <div
          aria-hidden
          className="pointer-events-none invisible col-start-1 row-start-1 min-h-9 whitespace-pre-wrap wrap-break-word px-1.5 py-1.5 leading-normal [&_mark]:visible [&_mark]:text-transparent"
        >
          <MarkedText text={`${draft.text} `} spans={transfer.spans} />
        </div>
        <textarea
          ref={field}
          aria-label={label}
          aria-describedby={transfer.labels.length === 0 ? undefined : noteId}
          value={draft.text}
          lang={language}
          rows={1}
          spellCheck
          onChange={(event) => draft.type(event.target.value.replace(/\n/g, " "))}
          onBlur={draft.flush}
          onKeyDown={(event) => pressKey(event, { id: line.id, count, draft, actions })}
          onPaste={(event) => paste(event, { id: line.id, count, draft, actions })}
          className="col-start-1 row-start-1 resize-none overflow-hidden wrap-break-word rounded-sm bg-transparent px-1.5 py-1.5 leading-normal focus:outline-2 focus:outline-accent"
        />
      </div>
      {transfer.labels.length === 0 ? null : (
        <em
          id={noteId}
          className="col-start-2 row-start-2 flex flex-col gap-0.5 pb-2 pl-1.5 text-accent text-caption leading-snug @lg:col-start-3 @lg:row-start-1 @lg:border-accent/30 @lg:border-l @lg:py-2.5 @lg:pl-3"
        >
          {transfer.labels.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </em>
      )}
      <div className="col-start-3 row-start-1 @lg:col-start-4">
        <LineMenu
          id={line.id}
          index={index}
          count={count}
          actions={actions}
          pairText={t(isPairShown ? "sides.hide" : "sides.write", {
            other: t(`common:languagesInText.${otherLanguage(language)}`),
          })}
          onPair={togglePair}
        />
      </div>
      <LinePair
        line={line}
        text={draft.text}
        label={label}
        actions={actions}
        isShown={isPairShown}
        onToggle={togglePair}
      />
    </li>
  );
});

interface TypingIn {
  readonly id: string;
  readonly count: number;
  readonly draft: DraftText;
  readonly actions: LineActions;
}

const MOVES: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Enter begins the next line, Backspace takes an empty one out, Alt with an arrow moves it. */
function pressKey(event: KeyboardEvent<HTMLTextAreaElement>, { id, count, draft, actions }: TypingIn): void {
  const move = event.altKey ? MOVES[event.key] : undefined;
  const isNext = event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
  const isTakenOut = event.key === "Backspace" && draft.text === "" && count > 1;
  if (move === undefined && !isNext && !isTakenOut) return;
  event.preventDefault();
  if (isTakenOut) return actions.remove(id);
  draft.flush();
  if (move !== undefined) return actions.move(id, move);
  const caret = event.currentTarget.selectionStart;
  return actions.split(id, draft.text.slice(0, caret).trim(), draft.text.slice(caret).trim());
}

/** Several pasted lines become several bullets. */
function paste(event: ClipboardEvent<HTMLTextAreaElement>, { id, draft, actions }: TypingIn): void {
  const lines = splitLines(event.clipboardData.getData("text/plain"));
  if (lines.length < 2) return;
  event.preventDefault();
  draft.flush();
  actions.paste(id, draft.text, lines);
}

/** Read after the keystroke is on the screen; named in the language of the app. */
function useTransfer(text: string, language: Language, read: CompetencyReader | undefined): Transfer {
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const settled = useDeferredValue(text);
  return useMemo(
    () =>
      read === undefined ? NO_TRANSFER : transferOf(read(settled, language), interfaceLanguage, MOST_NAMED),
    [settled, language, read, interfaceLanguage],
  );
}
