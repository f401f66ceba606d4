import { classes } from "../classes.ts";
import type { ReorderItem } from "./use-reorder-item.ts";

interface DropMarkProps {
  readonly mark: ReorderItem["mark"];
  readonly arrangement?: "stacked" | "wrapped";
}

const PLACES = {
  stacked: { before: "inset-x-0 -top-px h-0.5", after: "inset-x-0 -bottom-px h-0.5" },
  wrapped: { before: "inset-y-0 -left-1.5 w-0.5", after: "inset-y-0 -right-1.5 w-0.5" },
} as const;

/** Where the dragged item will go; its item is `relative`. */
export function DropMark({ mark, arrangement = "stacked" }: DropMarkProps) {
  if (mark === undefined) return null;
  return (
    <span
      aria-hidden
      className={classes(
        "pointer-events-none absolute z-20 rounded-full bg-accent forced-colors:bg-[Highlight]",
        PLACES[arrangement][mark],
      )}
    />
  );
}
