import { type ReactNode, useEffect, useRef } from "react";

type ForcedState = "hovered" | "pressed";

interface StateProps {
  readonly name: string;
  readonly children: ReactNode;
  /** A state that only a pointer brings about, put on the control within. */
  readonly forced?: ForcedState;
}

/** One state of a component, with its name above. */
export function State({ name, children, forced }: StateProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (forced !== undefined) place.current?.querySelector("button")?.setAttribute(`data-${forced}`, "true");
  }, [forced]);
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5">
      <p className="text-caption text-soft">{name}</p>
      <div ref={place} className="w-full">
        {children}
      </div>
    </div>
  );
}

/** States side by side as far as they have room. */
export function States({
  children,
  isWide = false,
}: {
  readonly children: ReactNode;
  readonly isWide?: boolean;
}) {
  return (
    <div
      className={`grid gap-x-8 gap-y-5 ${isWide ? "lg:grid-cols-2" : "grid-cols-[repeat(auto-fill,minmax(150px,1fr))]"}`}
    >
      {children}
    </div>
  );
}

/** Opens what the first button within opens. */
export function OpenedAtOnce({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opening = setTimeout(() => {
      place.current?.querySelector<HTMLElement>("button, [role=button]")?.click();
    });
    return () => clearTimeout(opening);
  }, []);
  return <div ref={place}>{children}</div>;
}
