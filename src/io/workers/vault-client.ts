import { startWorker } from "#io/browser/trusted-worker.ts";
import type { PassphraseKey } from "#io/vault/data-key.ts";
import type { VaultQuestion } from "./vault-worker.ts";
import workerUrl from "./vault-worker.ts?worker&url";
import { createWorkerCalls } from "./worker-calls.ts";

/** Makes keys of passphrases in a worker, which ends after each: its memory held the passphrase. */
export function createVaultClient(): PassphraseKey {
  const calls = createWorkerCalls<VaultQuestion, CryptoKey>(() => startWorker(workerUrl, "vault"));
  return async (passphrase, salt, cost) => {
    try {
      return await calls.ask({ passphrase, salt, cost });
    } finally {
      calls.stop();
    }
  };
}
