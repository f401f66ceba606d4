import { lazy, type ReactNode, Suspense } from "react";
import { useVaultState } from "#state/use-vault-state.ts";

const UnlockScreen = lazy(async () => ({
  default: (await import("#features/vault/unlock-screen.tsx")).UnlockScreen,
}));
const AutoLock = lazy(async () => ({ default: (await import("#features/vault/auto-lock.tsx")).AutoLock }));

/** While what is kept is locked, nothing else is shown. */
export function VaultGate({ children }: { readonly children: ReactNode }) {
  const state = useVaultState();
  if (state === "locked") {
    return (
      <Suspense>
        <UnlockScreen />
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {state === "open" ? (
        <Suspense>
          <AutoLock />
        </Suspense>
      ) : null}
    </>
  );
}
