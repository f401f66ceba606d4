import type { DragEvent } from "react";

const TYPE = "application/x-crosswalk-line";

/** Lets a line of the original be dragged. */
export function dragLine(line: number): { draggable: true; onDragStart: (event: DragEvent) => void } {
  return {
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer.setData(TYPE, String(line));
      event.dataTransfer.effectAllowed = "move";
    },
  };
}

/** Lets a line be dropped here; nothing else that is dragged. */
export function dropLine(onDrop: (line: number) => void): {
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
} {
  return {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
    },
    onDrop: (event) => {
      const line = event.dataTransfer.getData(TYPE);
      if (line === "") return;
      event.preventDefault();
      onDrop(Number(line));
    },
  };
}
