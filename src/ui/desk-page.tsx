import { FileText, PenLine } from "lucide-react";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { Button as AriaButton } from "react-aria-components";

type Side = "work" | "paper";

interface DeskPageProps {
  readonly children: ReactNode;
  /** The document as it will be sent. */
  readonly paper: ReactNode;
  /** What the phone's bar calls the two sides. */
  readonly workLabel: string;
  readonly paperLabel: string;
}

const ShowWorkContext = createContext(() => {});

/** What lies on the paper's side can call the work to the front; where both are in sight that changes nothing. */
export function useShowWork(): () => void {
  return useContext(ShowWorkContext);
}

/** Work at the left, the paper at the right; on a phone one of them at a time, behind a bar at the thumb. */
export function DeskPage({ children, paper, workLabel, paperLabel }: DeskPageProps) {
  const [side, setSide] = useState<Side>("work");
  const showWork = useMemo(() => () => setSide("work"), []);
  const on = (shown: Side) => (side === shown ? "block" : "hidden");
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] pb-16 md:grid-cols-[minmax(0,1fr)_minmax(340px,42%)] md:pb-0 lg:grid-cols-[minmax(0,1fr)_minmax(440px,46%)]">
      <div className={`${on("work")} min-w-0 px-4 py-6 sm:px-8 md:block lg:py-9`}>
        <div className="mx-auto flex max-w-[640px] flex-col gap-7">{children}</div>
      </div>
      <div className={`${on("paper")} bg-desk md:sticky md:top-14 md:block md:h-[calc(100dvh-3.5rem)]`}>
        <ShowWorkContext value={showWork}>{paper}</ShowWorkContext>
      </div>
      <div className="fixed inset-x-0 bottom-0 z-30 flex border-line border-t bg-room pb-[env(safe-area-inset-bottom)] md:hidden">
        {(["work", "paper"] as const).map((shown) => {
          const Icon = shown === "work" ? PenLine : FileText;
          return (
            <AriaButton
              key={shown}
              onPress={() => {
                setSide(shown);
                scrollTo({ top: 0 });
              }}
              aria-pressed={side === shown}
              className="flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 border-transparent border-t-2 text-caption text-soft data-focus-visible:-outline-offset-2 aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-accent"
            >
              <Icon aria-hidden size={20} />
              {shown === "work" ? workLabel : paperLabel}
            </AriaButton>
          );
        })}
      </div>
    </div>
  );
}
