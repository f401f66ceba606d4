import { Ellipsis } from "lucide-react";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "#core/model/highlight.ts";
import { type Language, otherLanguage } from "#core/model/language.ts";
import { isOutdated } from "#core/model/localized-text.ts";
import { useInterfaceLanguage } from "#i18n/interface-language.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Menu } from "#ui/menu.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { SideNote } from "../form/side-note.tsx";
import { toSides } from "../form/sides.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import type { LineActions } from "./line-actions.ts";
import { MarkedText } from "./marked-text.tsx";
import { splitLines } from "./split-lines.ts";
import { NO_TRANSFER, transferOf } from "./transfer-of.ts";
import type { CompetencyReader } from "./use-competency-reader.ts";
import { useDraftText } from "./use-draft-text.ts";

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
export function LineEditor({ line, index, count, focusTurn, actions, read }: LineEditorProps) {
  const { t } = useTranslation(["guide", "common"]);
  const language = useDocumentLanguage();
  const other = otherLanguage(language);
  const [isPairShown, setIsPairShown] = useState(false);
  const { text, type, flush } = useDraftText(line.text[language]?.text ?? "", (typed) =>
    actions.change(line.id, language, typed),
  );
  const pair = useDraftText(line.text[other]?.text ?? "", (typed) => actions.change(line.id, other, typed));
  const transfer = useTransfer(text, language, read);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusTurn > 0) field.current?.focus();
  }, [focusTurn]);

  const pressKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: caret } = event.currentTarget;
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      flush();
      actions.split(line.id, text.slice(0, caret).trim(), text.slice(caret).trim());
    } else if (event.key === "Backspace" && text === "" && count > 1) {
      event.preventDefault();
      actions.remove(line.id);
    } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      flush();
      actions.move(line.id, event.key === "ArrowUp" ? -1 : 1);
    }
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = splitLines(event.clipboardData.getData("text/plain"));
    if (lines.length < 2) return;
    event.preventDefault();
    actions.paste(line.id, text, lines);
    type(text.trim() === "" ? (lines[0] ?? "") : text);
  };

  const note = transfer.labels.join(", ");
  const noteId = `note-${line.id}`;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 border-line border-b @lg:grid-cols-[auto_minmax(0,1fr)_140px_auto]">
      <span aria-hidden className="pt-2.5 text-edge">
        •
      </span>
      <div className="grid py-1">
        <div
          aria-hidden
          className="wrap-break-word pointer-events-none invisible col-start-1 row-start-1 min-h-9 whitespace-pre-wrap px-1.5 py-1.5 leading-normal [&_mark]:visible [&_mark]:text-transparent"
        >
          <MarkedText text={`${text} `} spans={transfer.spans} />
        </div>
        <textarea
          ref={field}
          aria-label={t("work.duty", { number: index + 1 })}
          aria-describedby={note === "" ? undefined : noteId}
          value={text}
          lang={language}
          rows={1}
          spellCheck
          onChange={(event) => type(event.target.value.replace(/\n/g, " "))}
          onBlur={flush}
          onKeyDown={pressKey}
          onPaste={paste}
          className="wrap-break-word col-start-1 row-start-1 resize-none overflow-hidden rounded-sm bg-transparent px-1.5 py-1.5 leading-normal focus:outline-2 focus:outline-accent"
        />
      </div>
      {note === "" ? null : (
        <em
          id={noteId}
          className="col-start-2 row-start-2 pb-2 pl-1.5 text-accent text-caption @lg:col-start-3 @lg:row-start-1 @lg:border-accent/30 @lg:border-l @lg:py-2.5 @lg:pl-3"
        >
          {note}
        </em>
      )}
      <div className="col-start-3 row-start-1 @lg:col-start-4">
        <Menu
          label={t("work.dutyTasks", { number: index + 1 })}
          trigger={
            <IconButton label={t("work.dutyTasks", { number: index + 1 })} icon={<Ellipsis size={18} />} />
          }
          actions={[
            {
              id: "up",
              text: t("entries.moveUp"),
              onAction: () => actions.move(line.id, -1),
              isDisabled: index === 0,
            },
            {
              id: "down",
              text: t("entries.moveDown"),
              onAction: () => actions.move(line.id, 1),
              isDisabled: index === count - 1,
            },
            {
              id: "pair",
              text: t(isPairShown ? "sides.hide" : "sides.write", { other: t(`common:languages.${other}`) }),
              onAction: () => setIsPairShown((shown) => !shown),
            },
            {
              id: "remove",
              text: t("entries.remove"),
              onAction: () => actions.remove(line.id),
              isDanger: true,
            },
          ]}
        />
      </div>
      <div className="col-start-2 flex flex-col gap-1 pb-1 pl-1.5 empty:hidden">
        <SideNote
          language={language}
          sides={{ ...toSides(line.text), [language]: text }}
          isOutdated={isOutdated(line.text, language)}
          isOtherOutdated={isOutdated(line.text, other)}
          isPairShown={isPairShown}
          onTogglePair={() => setIsPairShown((shown) => !shown)}
          isQuiet
        />
        {isPairShown ? (
          <TextArea
            label={t("sides.inLanguage", {
              label: t("work.duty", { number: index + 1 }),
              language: t(`common:languages.${other}`),
            })}
            rows={1}
            lang={other}
            value={pair.text}
            onChange={pair.type}
            onBlur={pair.flush}
          />
        ) : null}
      </div>
    </li>
  );
}

/** Read after the keystroke is on the screen, in the language of the app. */
function useTransfer(text: string, language: Language, read: LineEditorProps["read"]) {
  const { language: interfaceLanguage } = useInterfaceLanguage();
  const settled = useDeferredValue(text);
  return useMemo(
    () => (read === undefined ? NO_TRANSFER : transferOf(read(settled, language), interfaceLanguage)),
    [settled, language, read, interfaceLanguage],
  );
}
