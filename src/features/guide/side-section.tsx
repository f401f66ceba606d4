import { type ReactNode, useId } from "react";

interface SideSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A second matter on a step's page. */
export function SideSection({ title, children }: SideSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="font-semibold text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}
