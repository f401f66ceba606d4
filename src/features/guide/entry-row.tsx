import { memo, type ReactNode, useMemo } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#ui/classes.ts";
import { DragHandle } from "#ui/reorder/drag-handle.tsx";
import { DropMark } from "#ui/reorder/drop-mark.tsx";
import { useReorderItem } from "#ui/reorder/use-reorder-item.ts";
import { LeftOutNote } from "./left-out-note.tsx";
import { useIsLeftOut } from "./use-document-view.ts";

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  /** Whether there is another place for it. */
  readonly isMovable: boolean;
  /** The entry as it reads on paper. */
  readonly line: ReactNode;
  /** Its form, while it is open. */
  readonly children: ReactNode;
}

interface EntryRowProps<T> extends Omit<RowProps, "id" | "line"> {
  readonly entry: T;
  readonly renderLine: (entry: T, isOpen: boolean) => ReactNode;
}

/** An entry's line; a closed one is drawn again only where its entry or `renderLine` is another. */
export function EntryRow<T extends { readonly id: string }>(props: EntryRowProps<T>) {
  const { entry, renderLine, isOpen, ...frame } = props;
  const line = useMemo(() => renderLine(entry, isOpen), [renderLine, entry, isOpen]);
  return <Row id={entry.id} isOpen={isOpen} line={line} {...frame} />;
}

/** A line which opens in place, with the handle that it is moved by. */
const Row = memo(function Row({ id, name, isOpen, onToggle, isMovable, line, children }: RowProps) {
  const { t } = useTranslation("guide");
  const isLeftOut = useIsLeftOut(id);
  const { take, hold, isDragged, style, mark } = useReorderItem(id);
  return (
    <li
      data-record={id}
      className={classes(
        "relative border-line border-b",
        isOpen ? "pb-5" : !isDragged && "[contain-intrinsic-size:auto_180px] [content-visibility:auto]",
      )}
    >
      <DropMark mark={mark} />
      <div
        ref={take}
        style={style}
        className={classes(
          "flex items-start gap-1",
          isDragged && "relative z-10 rounded-md bg-sheet shadow-float",
        )}
      >
        {isMovable ? (
          <div className="pt-2">
            <DragHandle label={t("entries.drag", { name })} hold={hold} />
          </div>
        ) : null}
        <div className="relative min-w-0 flex-1">
          <AriaButton
            id={lineId(id)}
            aria-label={name}
            aria-expanded={isOpen}
            onPress={() => onToggle(id)}
            className="absolute inset-0 transition-colors data-focus-visible:-outline-offset-2 data-hovered:bg-accent-wash/60"
          />
          {/* Beside the button, so that it is read as text and not as one long name. */}
          <div className={classes("pointer-events-none relative px-2 py-3", isLeftOut && "[&_*]:text-soft!")}>
            {line}
            {isLeftOut ? <LeftOutNote /> : null}
          </div>
        </div>
      </div>
      {isOpen ? (
        <div
          id={formId(id)}
          className="mt-1 flex animate-rise flex-col gap-5 border-accent border-l-2 pt-1 pl-4 sm:pl-5"
        >
          {children}
        </div>
      ) : null}
    </li>
  );
});

export function lineId(id: string): string {
  return `line-${id}`;
}

export function formId(id: string): string {
  return `form-${id}`;
}
