import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { Language } from "#core/model/language.ts";
import { MarkedText } from "#ui/marked-text.tsx";
import type { LineActions } from "./line-actions.ts";
import { splitLines } from "./split-lines.ts";
import type { Transfer } from "./transfer-of.ts";
import type { DraftText } from "./use-draft-text.ts";

interface LineFieldProps {
  readonly label: string;
  readonly language: Language;
  readonly typing: TypingIn;
  /** Words that transfer, underlined behind what is typed. */
  readonly spans: Transfer["spans"];
  /** Ids of what is told about the line. */
  readonly describedBy: string | undefined;
  readonly focusTurn: number;
  readonly isLeftOut: boolean;
}

export interface TypingIn {
  readonly id: string;
  readonly count: number;
  readonly draft: DraftText;
  readonly actions: LineActions;
}

/** The line's text, as high as its words, with a layer under it that underlines. */
export function LineField(props: LineFieldProps) {
  const { label, language, typing, spans, describedBy, focusTurn, isLeftOut } = props;
  const { draft } = typing;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusTurn > 0) field.current?.focus();
  }, [focusTurn]);
  return (
    <div className="grid py-1">
      <div
        aria-hidden
        className="pointer-events-none invisible col-start-1 row-start-1 min-h-9 whitespace-pre-wrap wrap-break-word px-1.5 py-1.5 leading-normal [&_mark]:visible [&_mark]:text-transparent"
      >
        <MarkedText text={`${draft.text} `} spans={spans} />
      </div>
      <textarea
        ref={field}
        aria-label={label}
        aria-describedby={describedBy}
        value={draft.text}
        lang={language}
        rows={1}
        spellCheck
        onChange={(event) => draft.type(event.target.value.replace(/\n/g, " "))}
        onBlur={draft.flush}
        onKeyDown={(event) => pressKey(event, typing)}
        onPaste={(event) => paste(event, typing)}
        className={`col-start-1 row-start-1 resize-none overflow-hidden wrap-break-word rounded-sm bg-transparent px-1.5 py-1.5 leading-normal focus:outline-2 focus:outline-accent ${isLeftOut ? "text-soft italic" : ""}`}
      />
    </div>
  );
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
