import { type DraggableAttributes, type DraggableSyntheticListeners } from "@dnd-kit/core";
import { useSortable } from "@dnd-kit/sortable";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";

/** What a drag handle is made of. */
export interface DragHold {
  readonly take: (element: HTMLElement | null) => void;
  readonly attributes: DraggableAttributes;
  readonly listeners: DraggableSyntheticListeners;
}

export interface ReorderItem {
  readonly take: (element: HTMLElement | null) => void;
  readonly hold: DragHold;
  readonly isDragged: boolean;
  /** Follows the pointer. */
  readonly style: CSSProperties;
  /** On which side of this item the dragged one would go. */
  readonly mark: "before" | "after" | undefined;
}

/** One item of a `ReorderList`. */
export function useReorderItem(id: string): ReorderItem {
  const { t } = useTranslation();
  const sortable = useSortable({ id, attributes: { roleDescription: t("reorder.role") } });
  const { isOver, isDragging, activeIndex, index, transform } = sortable;
  return {
    take: sortable.setNodeRef,
    hold: {
      take: sortable.setActivatorNodeRef,
      attributes: sortable.attributes,
      listeners: sortable.listeners,
    },
    isDragged: isDragging,
    style:
      isDragging && transform !== null ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : {},
    mark: isOver && activeIndex !== index ? (activeIndex < index ? "after" : "before") : undefined,
  };
}
