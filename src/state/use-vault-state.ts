import { useSyncExternalStore } from "react";
import type { VaultState } from "#io/vault/standing.ts";
import { useServices } from "./services-context.ts";

/** Whether what is kept is locked; changes while the page is open. */
export function useVaultState(): VaultState {
  const { vault } = useServices();
  return useSyncExternalStore(vault.subscribe, vault.state);
}
