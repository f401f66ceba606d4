import type { EntryBlock, RecordPath } from "#core/documents/block.ts";
import { fitsBeside } from "#core/documents/dated-line.ts";
import { textOf } from "#core/documents/run.ts";
import { type LayoutNode, type StructureType, text, view } from "./node.ts";
import { bodyStyle, runningStyle, runsText, type Sheet } from "./sheet.ts";

export interface EntryHead extends Pick<EntryBlock, "heading" | "dates" | "lines"> {
  readonly path?: RecordPath | undefined;
  /** Whether something of the entry follows, which the head stays with. */
  readonly hasMore: boolean;
}

export function entryHead(head: EntryHead, level: StructureType, sheet: Sheet): LayoutNode {
  const { heading, dates, lines, path, hasMore } = head;
  const weight = level === "H4" ? "italic" : "semibold";
  const title =
    heading.length === 0
      ? []
      : [
          runsText(
            heading,
            { ...bodyStyle(sheet, weight), flexShrink: 1 },
            { tag: level, beside: dates ?? "" },
            sheet,
          ),
        ];
  const subtitles = lines.map((runs) =>
    runsText(runs, runningStyle(sheet, "regular", "muted"), { tag: "P", beside: "" }, sheet),
  );
  return view({}, [...datedLine(title, head, sheet), ...subtitles], {
    together: true,
    keepWithNext: hasMore,
    path,
  });
}

/** Dates stand at the right margin of the title's line; where the title needs the whole line they follow under it. */
function datedLine(title: readonly LayoutNode[], head: EntryHead, sheet: Sheet): LayoutNode[] {
  const { heading, dates, path } = head;
  if (dates === undefined) return [...title];
  const style = bodyStyle(sheet, datesWeight(sheet), "muted");
  const words = text(
    { ...style, fontFeatureSettings: ["tnum"], flexShrink: 0 },
    [{ type: "TEXT_INSTANCE", value: dates }],
    { tag: "P", beside: textOf(heading), path: path === undefined ? undefined : `${path}.dates` },
  );
  if (title.length === 0) return [words];
  if (!fitsBeside(textOf(heading), dates, entryLine(sheet))) return [...title, words];
  return [view({ flexDirection: "row", justifyContent: "space-between", columnGap: 12 }, [...title, words])];
}

/** Where a line of entries begins and ends: a rail takes its share. */
function entryLine({ tokens, measure }: Sheet) {
  return { font: tokens.fonts.body, size: tokens.body.size, width: measure - (tokens.rail?.width ?? 0) };
}

function datesWeight(sheet: Sheet) {
  return sheet.tokens.entry.dates;
}
