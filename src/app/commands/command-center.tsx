import {
  type ComponentType,
  createContext,
  type ReactNode,
  Suspense,
  useContext,
  useMemo,
  useState,
} from "react";
import type { Overlay } from "./command-row.ts";

/** What is open over the page, and how to open or close it. */
export interface OverlayState {
  readonly overlay: Overlay | undefined;
  readonly setOverlay: (overlay: Overlay | undefined) => void;
}

const ShowContext = createContext<((overlay: Overlay) => void) | undefined>(undefined);

/** Opens the palette or the sheet of shortcuts; only inside of a `CommandCenter`. */
export function useShowOverlay(): (overlay: Overlay) => void {
  const show = useContext(ShowContext);
  if (show === undefined) throw new Error("useShowOverlay outside of CommandCenter");
  return show;
}

interface CommandCenterProps {
  /** Binds the commands of these pages; it may load after the page. */
  readonly commands: ComponentType<OverlayState>;
  readonly children: ReactNode;
}

export function CommandCenter({ commands: Commands, children }: CommandCenterProps) {
  const [overlay, setOverlay] = useState<Overlay>();
  const state = useMemo(() => ({ overlay, setOverlay }), [overlay]);
  return (
    <ShowContext value={setOverlay}>
      {children}
      <Suspense>
        <Commands {...state} />
      </Suspense>
    </ShowContext>
  );
}
