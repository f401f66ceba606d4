import { classes } from "./classes.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const SHAPE =
  "inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-note font-semibold " +
  "text-left leading-tight transition-colors pointer-coarse:min-h-11 data-disabled:opacity-45 [&_svg]:shrink-0";

const DRESS = {
  primary:
    "border-transparent bg-accent text-on-accent data-hovered:bg-accent-strong data-pressed:bg-accent-strong " +
    "forced-colors:border-[ButtonBorder]",
  secondary:
    "border-edge/60 bg-sheet text-ink data-hovered:border-edge data-hovered:bg-sunk data-pressed:bg-accent-wash",
  quiet: "border-transparent text-accent data-hovered:bg-accent-wash data-pressed:bg-accent-wash",
  danger: "border-error/60 bg-sheet text-error data-hovered:bg-error-wash data-pressed:bg-error-wash",
} as const satisfies Record<ButtonVariant, string>;

export function buttonClasses(variant: ButtonVariant): string {
  return classes(SHAPE, DRESS[variant]);
}
