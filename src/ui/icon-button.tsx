import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> {
  /** What the button does, for those who don't see the icon, and as its hint. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className="grid size-9 shrink-0 place-items-center rounded-md text-soft transition-colors data-disabled:opacity-35 data-hovered:bg-accent-wash data-hovered:text-accent data-pressed:bg-accent-wash aria-pressed:bg-accent-wash aria-pressed:text-accent pointer-coarse:size-11"
    >
      <span title={label} className="grid place-items-center">
        {icon}
      </span>
    </AriaButton>
  );
}
