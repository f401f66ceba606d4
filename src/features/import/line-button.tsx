import type { CSSProperties, ReactNode } from "react";
import type { PagePlace } from "#io/importers/reading/line.ts";
import type { SourceLine } from "#io/importers/tracing/source-line.ts";
import type { PageSize } from "#io/pdf-view/open-pdf.ts";
import { classes } from "#ui/classes.ts";

interface LineButtonProps {
  readonly number: number;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  /** The one that the Tab key leads to. */
  readonly isStop: boolean;
  readonly onChoose: (line: number) => void;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** A line of the original: chosen by pointer or keys, wherever it is shown. */
export function LineButton(props: LineButtonProps) {
  const { number, isChosen, isMarked, isStop, onChoose, className, style, children } = props;
  return (
    <button
      type="button"
      data-line={number}
      data-marked={isMarked || undefined}
      aria-pressed={isChosen}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(number)}
      style={style}
      className={className}
    >
      {children}
    </button>
  );
}

/** As text: a page's lines keep their left edges apart, a little. */
export function textLook(line: SourceLine, left: number, isMarked: boolean, isHeading: boolean) {
  const inset = Math.max(0, (line.place?.x ?? left) - left);
  return {
    style: { paddingInlineStart: `${8 + Math.min(40, inset / 3)}px` },
    className: classes(
      "wrap-anywhere block min-h-6 w-full whitespace-pre-wrap rounded-sm border-l-2 py-0.5 pr-2 text-left text-note pointer-coarse:py-2",
      isMarked ? "border-accent bg-accent-wash" : "border-transparent hover:bg-sunk",
      isHeading && "font-semibold",
      line.unsure && "underline decoration-attention decoration-dotted underline-offset-4",
    ),
  };
}

/** Above and below the baseline, in units of the type size. */
const ASCENT = 0.95;
const DESCENT = 0.3;
/** Around the words, points. */
const MARGIN = 3;

/** Over the page: where the frame around a line's words stands. */
export function framePlace({ x, y, width, size }: PagePlace, page: PageSize): CSSProperties {
  return {
    left: share(x - MARGIN, page.width),
    top: share(y - size * ASCENT, page.height),
    width: share(width + 2 * MARGIN, page.width),
    height: share(size * (ASCENT + DESCENT), page.height),
  };
}

function share(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}

export function frameLook(line: SourceLine, isMarked: boolean) {
  return {
    style: {},
    className: classes(
      "block size-full cursor-pointer rounded-[2px] border-b",
      line.unsure ? "border-attention border-dashed" : "border-transparent",
      isMarked
        ? "bg-accent/20 outline-2 outline-accent"
        : "hover:bg-accent/10 hover:outline-1 hover:outline-accent",
    ),
  };
}
