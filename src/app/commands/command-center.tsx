import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from "react";
import { bind, type CommandRow, type Overlay } from "./command-row.ts";
import { useCommandKeys } from "./use-command-keys.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import("./shortcuts.tsx")).Shortcuts }));

const ShowContext = createContext<((overlay: Overlay) => void) | undefined>(undefined);

/** Opens the palette or the sheet of shortcuts; only inside of a `CommandCenter`. */
export function useShowOverlay(): (overlay: Overlay) => void {
  const show = useContext(ShowContext);
  if (show === undefined) throw new Error("useShowOverlay outside of CommandCenter");
  return show;
}

interface CommandCenterProps<Tools> {
  readonly rows: readonly CommandRow<Tools>[];
  readonly tools: Tools;
  /** The open record, whose applications can be found too. */
  readonly careerId?: string;
  readonly children: ReactNode;
}

/** Binds the keys of the commands and opens what lists them; both read the same rows. */
export function CommandCenter<Tools>({ rows, tools, careerId, children }: CommandCenterProps<Tools>) {
  const [overlay, setOverlay] = useState<Overlay>();
  const commands = useMemo(() => bind(rows, { ...tools, show: setOverlay }), [rows, tools]);
  useCommandKeys(commands);
  const close = () => setOverlay(undefined);
  return (
    <ShowContext value={setOverlay}>
      {children}
      <Suspense>
        {overlay === "palette" ? <Palette commands={commands} careerId={careerId} onClose={close} /> : null}
        {overlay === "shortcuts" ? <Shortcuts onClose={close} /> : null}
      </Suspense>
    </ShowContext>
  );
}
