import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";

interface QuietActionProps {
  readonly icon?: ReactNode;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Something that can be done, in the running text of a note. */
export function QuietAction({ icon, onPress, children }: QuietActionProps) {
  return (
    <AriaButton
      onPress={onPress}
      className="inline-flex min-h-6 items-center gap-1 rounded-[2px] text-accent underline decoration-accent/40 underline-offset-3 data-hovered:decoration-accent pointer-coarse:min-h-11"
    >
      {icon}
      {children}
    </AriaButton>
  );
}
