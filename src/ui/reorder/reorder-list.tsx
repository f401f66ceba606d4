import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";

interface ReorderListProps {
  readonly ids: readonly string[];
  /** What an item is called where its moves are told. */
  readonly nameOf: (id: string) => string;
  /** Moves an item so many places on; below zero, back. */
  readonly onMove: (id: string, places: number) => void;
  /** `wrapped`: the items stand in rows, as words do. */
  readonly arrangement?: "stacked" | "wrapped";
  readonly children: ReactNode;
}

/** So far the pointer goes before a press becomes a drag, pixels. */
const DRAG_FROM = 4;

/** Made once: a sensor with other options makes every item of the list new. */
const POINTER = { activationConstraint: { distance: DRAG_FROM } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** Near the edge of the page, and calmly; never sideways. */
const AUTO_SCROLL = { threshold: { x: 0, y: 0.15 }, acceleration: 6 };

const upright: Modifier = ({ transform }) => ({ ...transform, x: 0 });
const UPRIGHT = [upright];
const FREE: Modifier[] = [];

/** Items stay where they are while one is dragged; a mark says where it will go. */
const stay = (): null => null;

/** A list whose items are put in order by pointer, touch or keyboard, each move told to a screen reader. */
export function ReorderList(props: ReorderListProps) {
  const { ids, nameOf, onMove, arrangement = "stacked", children } = props;
  const { t } = useTranslation();
  const key = JSON.stringify(ids);
  // The same array as long as it holds the same ids: typing in one item leaves the others alone.
  // oxlint-disable-next-line react/exhaustive-deps -- `key` is `ids`, by what it holds
  const items = useMemo(() => [...ids], [key]);
  const sensors = useSensors(useSensor(PointerSensor, POINTER), useSensor(KeyboardSensor, KEYBOARD));

  const drop = ({ active, over }: DragEndEvent) => {
    const from = items.indexOf(String(active.id));
    const to = items.indexOf(String(over?.id));
    if (from >= 0 && to >= 0 && from !== to) onMove(String(active.id), to - from);
  };
  const tell = (moment: "picked" | "over" | "dropped") =>
    (({ active, over }: Pick<DragEndEvent, "active" | "over">) =>
      t(`reorder.${moment}`, {
        name: nameOf(String(active.id)),
        place: items.indexOf(String(over?.id ?? active.id)) + 1,
        count: items.length,
      })) satisfies Announcements["onDragEnd"];
  const announcements: Announcements = {
    onDragStart: ({ active }) => tell("picked")({ active, over: null }),
    onDragOver: tell("over"),
    onDragEnd: tell("dropped"),
    onDragCancel: ({ active }) => t("reorder.cancelled", { name: nameOf(String(active.id)) }),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={arrangement === "stacked" ? UPRIGHT : FREE}
      autoScroll={AUTO_SCROLL}
      onDragEnd={drop}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t("reorder.instructions") },
        restoreFocus: true,
      }}
    >
      <SortableContext items={items} strategy={stay}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
