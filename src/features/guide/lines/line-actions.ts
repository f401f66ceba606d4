import type { Draft } from "immer";
import { useMemo, useState } from "react";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import { highlightIdSchema, type NewId } from "#core/model/ids.ts";
import type { Language } from "#core/model/language.ts";
import { localizedText, withSide } from "#core/model/localized-text.ts";
import type { Timestamp } from "#core/model/timestamp.ts";
import { moveBy, removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { useEdit } from "../use-edit.ts";

/** Finds the list of lines in a draft of the record. */
export type FindLines = (draft: Draft<Career>) => Highlight[] | undefined;

export interface LineActions {
  readonly change: (id: string, language: Language, text: string) => void;
  readonly add: () => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, places: number) => void;
  /** Ends the line before the caret and begins the next with what stood after it. */
  readonly split: (id: string, before: string, after: string) => void;
  /** The first line goes where the caret is if nothing is there yet; the others follow as lines of their own. */
  readonly paste: (id: string, text: string, lines: readonly string[]) => void;
}

/** The line that the caret goes to, and the how manieth time it is sent somewhere. */
export interface LineFocus {
  readonly id: string | undefined;
  readonly turn: number;
}

/** What can be done with a list of lines, each as one step of undo; and which line the caret goes to next. */
export function useLineActions(find: FindLines): { actions: LineActions; focus: LineFocus } {
  const edit = useEdit();
  const language = useDocumentLanguage();
  const [focus, setFocus] = useState<LineFocus>({ id: undefined, turn: 0 });

  const actions = useMemo<LineActions>(() => {
    const editLines = (change: (lines: Highlight[], tools: LineTools) => void) =>
      edit((draft, tools) => {
        const lines = find(draft);
        if (lines !== undefined) change(lines, { ...tools, language });
      });
    const setFocusedId = (id: string | undefined) => setFocus(({ turn }) => ({ id, turn: turn + 1 }));
    return {
      change: (id, side, text) =>
        editLines((lines, { now }) => {
          const line = lines.find((candidate) => candidate.id === id);
          if (line !== undefined) line.text = withSide(line.text, side, text, now);
        }),
      add: () => editLines((lines, tools) => setFocusedId(insert(lines, lines.length, [""], tools))),
      remove: (id) =>
        editLines((lines) => {
          const at = lines.findIndex((line) => line.id === id);
          setFocusedId(lines[at - 1]?.id);
          removeById(lines, id);
        }),
      move: (id, places) => editLines((lines) => moveBy(lines, id, places)),
      split: (id, before, after) =>
        editLines((lines, tools) => {
          const at = lines.findIndex((line) => line.id === id);
          const line = lines[at];
          if (line === undefined) return;
          line.text = withSide(line.text, language, before, tools.now);
          setFocusedId(insert(lines, at + 1, [after], tools));
        }),
      paste: (id, text, pasted) =>
        editLines((lines, tools) => {
          const at = lines.findIndex((line) => line.id === id);
          const line = lines[at];
          const isBlank = text.trim() === "";
          if (line !== undefined && isBlank)
            line.text = withSide(line.text, language, pasted[0] ?? "", tools.now);
          setFocusedId(insert(lines, at + 1, isBlank ? pasted.slice(1) : pasted, tools));
        }),
    };
  }, [edit, find, language]);
  return { actions, focus };
}

interface LineTools {
  readonly now: Timestamp;
  readonly newId: NewId;
  readonly language: Language;
}

/** Puts new lines in at a place; the id of the last one. */
function insert(
  lines: Highlight[],
  at: number,
  texts: readonly string[],
  tools: LineTools,
): string | undefined {
  const made = texts.map((text) => ({
    id: highlightIdSchema.parse(tools.newId()),
    text: text === "" ? {} : localizedText(tools.language, text, tools.now),
  }));
  lines.splice(at, 0, ...made);
  return made.at(-1)?.id;
}
