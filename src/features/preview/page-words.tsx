import { Fragment, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedWords } from "#io/exporters/pdf/placed-words.ts";
import type { PageSize } from "#io/pdf-view/open-pdf.ts";
import type { TransferMarks } from "./transfer-marks.ts";

/** How far beside a line a finger may land, points. */
const NEAR = 14;
const LONGEST_NAME = 90;
/** From the sheet's right edge, points. */
const MARGIN = 30;

interface PageWordsProps {
  readonly words: readonly PlacedWords[];
  readonly size: PageSize;
  readonly marked: string | undefined;
  readonly transfer: TransferMarks | undefined;
  /** The path that Tab leads to; the arrows lead on from there. */
  readonly current: string | undefined;
  readonly onCurrent: (path: string) => void;
  readonly onOpen: (path: string) => void;
}

/** The lines of a sheet as what they are: ways to the fields that they come from. */
export function PageWordsLayer(props: PageWordsProps) {
  const { words, size, marked, transfer, current, onCurrent, onOpen } = props;
  const { t } = useTranslation("preview");
  const openNearest = (event: MouseEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const sheet = event.currentTarget.getBoundingClientRect();
    const scale = size.width / sheet.width;
    const nearest = wordsNear(
      words,
      (event.clientX - sheet.left) * scale,
      (event.clientY - sheet.top) * scale,
    );
    if (nearest !== undefined) onOpen(nearest.path);
  };
  return (
    // A finger that lands between the lines means the nearest one; the keyboard has the lines themselves.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the lines inside it are the buttons
    <div className="@container absolute inset-0" onClick={openNearest}>
      {words.map((placed) => {
        const mark = transfer?.get(placed.path);
        const name = t("edit", { text: shortened(placed.text) });
        return (
          <Fragment key={placed.path}>
            <button
              type="button"
              data-words={placed.path}
              data-marked={placed.path === marked ? "" : undefined}
              data-transfers={mark?.number}
              tabIndex={placed.path === current ? 0 : -1}
              aria-label={mark === undefined ? name : `${name}. ${t("transfer.as", { name: mark.name })}`}
              title={mark?.name}
              onFocus={() => onCurrent(placed.path)}
              onClick={() => onOpen(placed.path)}
              style={boxOn(placed, size)}
              className="absolute cursor-text rounded-[2px] outline-offset-1 transition-colors before:absolute before:inset-y-0 before:-left-2 before:w-0.5 before:rounded-full hover:bg-accent/7 focus-visible:outline-2 focus-visible:outline-accent data-marked:bg-accent/9 data-marked:before:bg-accent data-transfers:border-accent/60 data-transfers:border-b data-transfers:bg-accent/5 forced-colors:data-marked:before:bg-[Highlight]"
            />
            {mark === undefined ? null : (
              <span
                aria-hidden
                style={marginOf(placed, size)}
                className="pointer-events-none absolute font-semibold text-[clamp(7px,2.3cqw,13px)] text-accent leading-none"
              >
                {mark.number}
              </span>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** A little air around the words, in percent of the sheet. */
function boxOn({ x, y, width, height }: PlacedWords, size: PageSize) {
  return {
    left: `${((x - 2) / size.width) * 100}%`,
    top: `${((y - 0.5) / size.height) * 100}%`,
    width: `${((width + 4) / size.width) * 100}%`,
    height: `${((height + 1) / size.height) * 100}%`,
  };
}

/** In the outer margin, level with the line. */
function marginOf({ y }: PlacedWords, size: PageSize) {
  return { right: `${(MARGIN / size.width) * 100}%`, top: `${(y / size.height) * 100}%` };
}

function wordsNear(words: readonly PlacedWords[], x: number, y: number): PlacedWords | undefined {
  const far = ({ x: left, y: top, width, height }: PlacedWords) =>
    Math.max(left - x, x - left - width, 0) + Math.max(top - y, y - top - height, 0);
  return words.filter((placed) => far(placed) <= NEAR).sort((a, b) => far(a) - far(b))[0];
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).trimEnd()}…`;
}
