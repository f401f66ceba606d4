import type { ReactNode } from "react";
import { PageHeading } from "#ui/page-heading.tsx";

interface ProseProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that is read rather than filled in. */
export function Prose({ title, children }: ProseProps) {
  return (
    <article className="flex max-w-[66ch] flex-col gap-4 [&_h2]:mt-5 [&_h2]:font-semibold [&_h2]:text-lead">
      <PageHeading title={title} />
      {children}
    </article>
  );
}
