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
  readonly onMark: (marked: Marked) => void;
}

const WORDS = classes(
  "field-sizing-content block w-full min-w-0 resize-none rounded-sm border border-transparent bg-transparent px-2 py-0.5",
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
export function ReadField({ field, work, isMarked, onMark }: ReadFieldProps) {
  const { t } = useTranslation("import");
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const { path, name, text } = field;
  const mark = () => onMark({ kind: "field", path });
  const write = (words: string) => {
    const isChanged = words.trim() !== text;
    setUnreadable(isChanged && !work.take({ kind: "write", path, text: words }));
  };
  return (
    <div
      data-path={path}
      onPointerEnter={mark}
      {...dropLine((line) => work.take({ kind: "move", line, to: { kind: "field", path } }))}
      className={classes(
        "grid gap-x-2 rounded-sm border-l-2 px-1 sm:grid-cols-[7.5rem_minmax(0,1fr)]",
        isMarked ? "border-accent bg-accent-wash" : "border-transparent",
      )}
    >
      <label htmlFor={id} className="px-2 pt-1 text-caption text-soft sm:px-0">
        {t(`review.fields.${name}`)}
      </label>
      <textarea
        key={text}
        id={id}
        rows={1}
        defaultValue={text}
        lang={work.review.career.language}
        placeholder={t("read.unnamed")}
        aria-invalid={isUnreadable}
        aria-describedby={isUnreadable ? `${id}-error` : undefined}
        onFocus={mark}
        onBlur={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => typeKey(event, text)}
        className={`${WORDS} ${NAMES.has(name) ? "font-semibold" : ""}`}
      />
      {isUnreadable ? (
        <p id={`${id}-error`} className="px-2 text-caption text-error sm:col-start-2">
          {t(field.kind === "link" ? "review.noLink" : "review.noDate")}
        </p>
      ) : null}
      <FieldQuestion path={path} work={work} />
    </div>
  );
}

/** Enter ends the field; Escape takes back what was typed, and closes nothing else. */
function typeKey(event: KeyboardEvent<HTMLTextAreaElement>, text: string): void {
  const words = event.currentTarget;
  if (event.key === "Enter") {
    event.preventDefault();
    words.blur();
    words.focus();
  }
  if (event.key === "Escape" && words.value !== text) {
    event.stopPropagation();
    words.value = text;
  }
}
