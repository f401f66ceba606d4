import { lazy, Suspense, useMemo } from "react";
import type { OverlayState } from "./command-center.tsx";
import { bind, type CommandRow } from "./command-row.ts";
import { useCommandKeys } from "./use-command-keys.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import("./shortcuts.tsx")).Shortcuts }));

interface BoundCommandsProps<Tools> extends OverlayState {
  readonly rows: readonly CommandRow<Tools>[];
  readonly tools: Tools;
  /** The open record, whose applications can be found too. */
  readonly careerId?: string;
}

/** Binds the keys of the commands and shows what lists them; both read the same rows. */
export function BoundCommands<Tools>(props: BoundCommandsProps<Tools>) {
  const { rows, tools, careerId, overlay, setOverlay } = props;
  const commands = useMemo(() => bind(rows, { ...tools, show: setOverlay }), [rows, tools, setOverlay]);
  useCommandKeys(commands);
  const close = () => setOverlay(undefined);
  return (
    <Suspense>
      {overlay === "palette" ? <Palette commands={commands} careerId={careerId} onClose={close} /> : null}
      {overlay === "shortcuts" ? <Shortcuts onClose={close} /> : null}
    </Suspense>
  );
}
