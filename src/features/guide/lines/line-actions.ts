import type { Draft } from "immer";
import { useMemo, useState } from "react";
import type { PatternFacts } from "#core/career-map/bullet-from-pattern.ts";
import type { BulletTense } from "#core/career-map/fill-pattern.ts";
import type { BulletPattern } from "#core/career-map/occupation.ts";
import type { Career } from "#core/model/career.ts";
import type { Highlight } from "#core/model/highlight.ts";
import type { Language } from "#core/model/language.ts";
import { openViewOf } from "#core/model/open-view.ts";
import { useCareerSession } from "#state/career-session-context.ts";
import { moveBy, removeById } from "../reorder.ts";
import { useDocumentLanguage } from "../use-document-language.ts";
import { toggleLeftOut } from "../use-document-view.ts";
import { useEdit } from "../use-edit.ts";
import { dropWording, startWording } from "../wording-edits.ts";
import { insertLines, type LineTools, strengthenLine, takeOriginal, writeLine } from "./line-edits.ts";

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
  /** Puts a pattern with the person's facts in the line's place; what stood there is kept. */
  readonly strengthen: (id: string, pattern: BulletPattern, facts: PatternFacts, tense: BulletTense) => void;
  readonly takeOriginal: (id: string) => void;
  /** Leaves the line out of the open document, or shows it again. */
  readonly toggleLeftOut: (id: string) => void;
  /** Gives the open document words of its own for the line, or takes them back. */
  readonly sayDifferently: (id: string) => void;
  readonly sayAsRecord: (id: string) => void;
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
  const session = useCareerSession();
  const [focus, setFocus] = useState<LineFocus>({ id: undefined, turn: 0 });

  const actions = useMemo<LineActions>(() => {
    const editLines = (change: (lines: Highlight[], tools: LineTools) => void) =>
      edit((draft, tools) => {
        const lines = find(draft);
        if (lines === undefined) return;
        const view = openViewOf(draft, session.openDocument.getState().viewId);
        change(lines, { ...tools, language, view });
      });
    const editLine = (id: string, change: (line: Highlight, tools: LineTools, lines: Highlight[]) => void) =>
      editLines((lines, tools) => {
        const line = lines.find((candidate) => candidate.id === id);
        if (line !== undefined) change(line, tools, lines);
      });
    const setFocusedId = (id: string | undefined) => setFocus(({ turn }) => ({ id, turn: turn + 1 }));
    return {
      change: (id, side, text) => editLine(id, (line, tools) => writeLine(line, side, text, tools)),
      add: () => editLines((lines, tools) => setFocusedId(insertLines(lines, lines.length, [""], tools))),
      remove: (id) =>
        editLines((lines) => {
          const at = lines.findIndex((line) => line.id === id);
          setFocusedId(lines[at - 1]?.id);
          removeById(lines, id);
        }),
      move: (id, places) => editLines((lines) => moveBy(lines, id, places)),
      split: (id, before, after) =>
        editLine(id, (line, tools, lines) => {
          writeLine(line, language, before, tools);
          setFocusedId(insertLines(lines, lines.indexOf(line) + 1, [after], tools));
        }),
      paste: (id, text, pasted) =>
        editLine(id, (line, tools, lines) => {
          const isBlank = text.trim() === "";
          if (isBlank) writeLine(line, language, pasted[0] ?? "", tools);
          const rest = isBlank ? pasted.slice(1) : pasted;
          setFocusedId(insertLines(lines, lines.indexOf(line) + 1, rest, tools));
        }),
      strengthen: (id, pattern, facts, tense) =>
        editLine(id, (line, tools) => {
          strengthenLine(line, pattern, facts, { ...tools, tense });
          setFocusedId(id);
        }),
      takeOriginal: (id) => editLine(id, takeOriginal),
      toggleLeftOut: (id) => editLines((_, { view }) => toggleLeftOut(view, id)),
      sayDifferently: (id) =>
        editLine(id, (line, { view, now }) => {
          startWording(view, id, line.text, language, now);
          setFocusedId(id);
        }),
      sayAsRecord: (id) => editLines((_, { view }) => dropWording(view, id)),
    };
  }, [edit, find, language, session]);
  return { actions, focus };
}
