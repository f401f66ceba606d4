import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type BannerTone = "note" | "done" | "attention" | "error";

const DRESS = {
  note: { icon: Info, colors: "border-accent bg-accent-wash [&>svg]:text-accent" },
  done: { icon: CircleCheck, colors: "border-done bg-done-wash [&>svg]:text-done" },
  attention: { icon: TriangleAlert, colors: "border-attention bg-attention-wash [&>svg]:text-attention" },
  error: { icon: CircleAlert, colors: "border-error bg-error-wash [&>svg]:text-error" },
} as const satisfies Record<BannerTone, { icon: typeof Info; colors: string }>;

interface BannerProps {
  readonly tone: BannerTone;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What the person should know on this page; an error is said at once. */
export function Banner({ tone, children, action }: BannerProps) {
  const { icon: Icon, colors } = DRESS[tone];
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={`flex items-start gap-3 rounded-md border-l-4 px-4 py-3 text-note ${colors}`}
    >
      <Icon aria-hidden size={18} className="mt-0.5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">{children}</div>
        {action}
      </div>
    </div>
  );
}
