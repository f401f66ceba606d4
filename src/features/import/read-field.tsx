import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ImportField } from "#io/importers/tracing/import-field.ts";
import { classes } from "#ui/classes.ts";
import { FieldQuestion } from "./field-question.tsx";
import { dropLine } from "./line-drag.ts";
import type { Marked } from "./marking.ts";
import type { Review } from "./use-review.ts";

interface ReadFieldProps {
  readonly field: ImportField;
  readonly work: Review;
  readonly isMarked: boolean;
  /** The field above has the same name, which need not be said again. */
  readonly isRepeated: boolean;
  readonly onMark: (marked: Marked) => void;
}

const WORDS = classes(
  "field-sizing-content scroll-mb-24 block w-full min-w-0 resize-none rounded-sm border border-transparent bg-transparent px-2 py-0.5",
  "text-body leading-normal transition-colors placeholder:text-soft placeholder:italic hover:border-line",
  "focus:border-accent focus:bg-sheet focus:outline-2 focus:-outline-offset-1 focus:outline-accent pointer-coarse:py-2",
);
/** What an entry is called by. */
const NAMES: ReadonlySet<string> = new Set([
  "name",
  "position",
  "degree",
  "credential",
  "practicum",
  "heading",
]);

/** One field as read: words that can be typed over, with its name before and a question where the reader is not sure. */
export function ReadField({ field, work, isMarked, isRepeated, onMark }: ReadFieldProps) {
  const { t } = useTranslation("import");
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const { path, name, text } = field;
  const [typed, setTyped] = useState({ from: text, words: text });
  // What a move, a swap or an undo made of the field takes the place of what was typed.
  if (typed.from !== text) setTyped({ from: text, words: text });
  const mark = () => onMark({ kind: "field", path });
  const write = () => {
    const isChanged = typed.words.trim() !== text;
    setUnreadable(isChanged && !work.take({ kind: "write", path, text: typed.words }));
  };
  const typeKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      write();
    }
    if (event.key !== "Escape" || typed.words === text) return;
    // Escape takes back what was typed, and closes nothing else.
    event.stopPropagation();
    setTyped({ from: text, words: text });
  };
  return (
    <div
      data-path={path}
      onPointerMove={(event) => {
        // A page that scrolls under a resting hand points at nothing.
        if (event.movementX !== 0 || event.movementY !== 0) mark();
      }}
      {...dropLine((line) => work.take({ kind: "move", line, to: { kind: "field", path } }))}
      className={classes(
        "grid scroll-mt-4 scroll-mb-24 gap-x-2 rounded-sm border-l-2 px-1 sm:max-md:grid-cols-[7.5rem_minmax(0,1fr)] lg:grid-cols-[7.5rem_minmax(0,1fr)]",
        isMarked ? "border-accent bg-accent-wash" : "border-transparent",
      )}
    >
      <label
        htmlFor={id}
        className={classes(
          "px-2 pt-1 text-caption text-soft",
          isRepeated && "sr-only sm:max-md:not-sr-only lg:not-sr-only",
        )}
      >
        <span className={isRepeated ? "sr-only" : ""}>{t(`review.fields.${name}`)}</span>
      </label>
      <textarea
        id={id}
        rows={1}
        value={typed.words}
        onChange={(event) => setTyped({ from: text, words: event.currentTarget.value })}
        lang={work.review.career.language}
        placeholder={t("read.unnamed")}
        aria-invalid={isUnreadable}
        aria-describedby={isUnreadable ? `${id}-error` : undefined}
        onFocus={mark}
        onBlur={write}
        onKeyDown={typeKey}
        className={`${WORDS} ${NAMES.has(name) ? "font-semibold" : ""}`}
      />
      {isUnreadable ? (
        <p id={`${id}-error`} className="px-2 text-caption text-error sm:max-md:col-start-2 lg:col-start-2">
          {t(field.kind === "link" ? "review.noLink" : "review.noDate")}
        </p>
      ) : null}
      <FieldQuestion path={path} work={work} />
    </div>
  );
}
