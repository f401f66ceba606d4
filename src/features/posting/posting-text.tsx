import { type RefObject, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Posting, Requirement } from "#core/matching/posting.ts";
import { textPieces } from "./text-pieces.ts";

interface PostingTextProps {
  readonly text: string;
  readonly posting: Posting;
  /** The requirements being looked at. */
  readonly shown: readonly Requirement[];
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The posting as it was pasted, with the words that ask underlined and those being looked at marked. */
export function PostingText({ text, posting, shown, sheet }: PostingTextProps) {
  const { t } = useTranslation("posting");
  const spans = useMemo(() => posting.requirements.map(({ span }) => span), [posting]);
  const pieces = useMemo(() => textPieces(text, spans), [text, spans]);
  const first = shown[0]?.span[0];
  useEffect(() => {
    if (first === undefined) return;
    const mark = sheet.current?.querySelector(`[data-from="${first}"]`);
    // Behind the phone's bar the sheet is not shown, and nothing moves.
    if (mark instanceof HTMLElement && mark.offsetParent !== null) {
      mark.scrollIntoView({ block: "center", behavior: "smooth" });
    }
  }, [first, sheet]);
  const isShown = (marks: readonly number[]) =>
    marks.some((number) => shown.some(({ span }) => span === spans[number]));
  return (
    <article
      ref={sheet}
      aria-label={t("text.label")}
      lang={posting.language}
      className="mx-auto max-w-[68ch] whitespace-pre-wrap wrap-anywhere bg-sheet px-6 py-7 text-note shadow-paper sm:px-9 sm:py-9"
    >
      {pieces.map(({ from, words, marks }) =>
        marks.length === 0 ? (
          <span key={from}>{words}</span>
        ) : (
          <mark
            key={from}
            data-from={from}
            className={`text-inherit underline decoration-2 underline-offset-3 ${
              isShown(marks)
                ? "rounded-[2px] bg-accent-wash decoration-accent shadow-[0_0_0_2px_var(--color-accent-wash)]"
                : "bg-transparent decoration-accent/45"
            }`}
          >
            {words}
          </mark>
        ),
      )}
    </article>
  );
}
