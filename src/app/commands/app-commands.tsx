import { APP_COMMANDS } from "./app-commands-table.ts";
import { BoundCommands } from "./bound-commands.tsx";
import type { OverlayState } from "./command-center.tsx";
import { useAppTools } from "./use-app-tools.ts";

/** The commands of the pages outside of a record. */
export function AppCommands(state: OverlayState) {
  return <BoundCommands {...state} rows={APP_COMMANDS} tools={useAppTools()} />;
}
