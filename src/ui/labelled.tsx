import type { ReactNode } from "react";

interface LabelledProps {
  /** Shown only: the control inside says it by itself. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Labelled({ label, children }: LabelledProps) {
  return (
    <div className="flex flex-col items-start gap-1">
      <span aria-hidden className="font-semibold text-note">
        {label}
      </span>
      {children}
    </div>
  );
}
