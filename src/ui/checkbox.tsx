import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";

interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "style" | "children"> {
  readonly children: ReactNode;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className="group flex min-h-9 items-center gap-2.5 text-note pointer-coarse:min-h-11"
    >
      <span className="grid size-5 shrink-0 place-items-center rounded-sm border border-edge bg-sheet transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent group-data-selected:text-on-accent forced-colors:group-data-selected:forced-color-adjust-none forced-colors:group-data-selected:bg-[Highlight] forced-colors:group-data-selected:text-[HighlightText]">
        <Check aria-hidden size={14} strokeWidth={3} className="invisible group-data-selected:visible" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
