import type { SourceLine } from "#io/importers/tracing/source-line.ts";
import type { OpenOriginal } from "#io/pdf-view/open-original.ts";
import { frameLook, framePlace, LineButton, textLook } from "./line-button.tsx";
import { dragLine } from "./line-drag.ts";
import { PagePicture } from "./page-picture.tsx";

interface PageLinesProps {
  /** Left out where the lines are shown as text. */
  readonly original: OpenOriginal | undefined;
  readonly page: number | undefined;
  readonly numbers: readonly number[];
  readonly lines: readonly SourceLine[];
  readonly headings: readonly number[];
  readonly marked: ReadonlySet<number>;
  readonly chosen: number | undefined;
  readonly onChoose: (line: number) => void;
}

/** The lines of one page: over its picture, or as text. */
export function PageLines(props: PageLinesProps) {
  const { original, page = 1, numbers, lines, headings, marked, chosen, onChoose } = props;
  const left = Math.min(...numbers.map((number) => lines[number]?.place?.x ?? 0));
  const size = original?.kind === "pdf" ? original.pdf.sizes[page - 1] : original?.size;
  const items = numbers.flatMap((number) => {
    const line = lines[number];
    if (line === undefined) return [];
    const isMarked = marked.has(number);
    const look = size ? frameLook(line, isMarked) : textLook(line, left, isMarked, headings.includes(number));
    return (
      <li
        key={number}
        {...dragLine(number)}
        className={size && "absolute"}
        style={size && line.place && framePlace(line.place, size)}
      >
        <LineButton
          number={number}
          isChosen={number === chosen}
          isMarked={isMarked}
          isStop={number === (chosen ?? 0)}
          onChoose={onChoose}
          {...look}
        >
          {size ? <span className="sr-only">{line.text}</span> : line.text}
        </LineButton>
      </li>
    );
  });
  if (original === undefined || size === undefined) return <ol>{items}</ol>;
  return (
    <PagePicture original={original} page={page}>
      <ol>{items}</ol>
    </PagePicture>
  );
}
