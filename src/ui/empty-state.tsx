import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly action?: ReactNode;
}

/** A place with nothing in it yet, and the one thing to do about that. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-md border border-edge/50 border-dashed px-6 py-8">
      <p className="font-semibold text-lead">{title}</p>
      <p className="max-w-[52ch] text-soft">{text}</p>
      {action}
    </div>
  );
}
