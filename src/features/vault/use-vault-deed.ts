import { useState } from "react";
import type { Result } from "#core/result.ts";
import type { VaultError } from "#io/vault/vault-error.ts";

export type VaultProblem = VaultError["kind"];

export interface VaultDeed {
  readonly isBusy: boolean;
  readonly problem: VaultProblem | undefined;
  readonly run: (deed: () => Promise<Result<void, VaultError>>, onDone?: () => void) => void;
}

/** Something asked of the vault, that takes a moment or is refused. */
export function useVaultDeed(): VaultDeed {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<VaultProblem>();
  const begin = async (deed: () => Promise<Result<void, VaultError>>, onDone: () => void) => {
    setIsBusy(true);
    setProblem(undefined);
    const done = await deed();
    setIsBusy(false);
    if (done.ok) onDone();
    else setProblem(done.error.kind);
  };
  return { isBusy, problem, run: (deed, onDone = () => undefined) => void begin(deed, onDone) };
}
