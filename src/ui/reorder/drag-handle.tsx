import { GripVertical } from "lucide-react";
import type { DragHold } from "./use-reorder-item.ts";

interface DragHandleProps {
  /** What it moves. */
  readonly label: string;
  readonly hold: DragHold;
}

/** Six dots to take an item by; under a finger it reaches past its picture. */
export function DragHandle({ label, hold: { take, attributes, listeners } }: DragHandleProps) {
  return (
    <button
      type="button"
      ref={take}
      {...attributes}
      {...listeners}
      aria-label={label}
      title={label}
      className="relative grid h-9 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-edge transition-colors hover:bg-accent-wash hover:text-accent active:cursor-grabbing pointer-coarse:h-11 pointer-coarse:before:absolute pointer-coarse:before:inset-y-0 pointer-coarse:before:-right-1 pointer-coarse:before:-left-4 pointer-coarse:before:content-['']"
    >
      <GripVertical aria-hidden size={16} />
    </button>
  );
}
