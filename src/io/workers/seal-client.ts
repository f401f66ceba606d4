import { err } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { SealAnswer, SealQuestion } from "./seal-worker.ts";
import workerUrl from "./seal-worker.ts?worker&url";
import { createWorkerCalls } from "./worker-calls.ts";

export interface SealClient {
  /** Rejects where the browser has no memory left for it. */
  readonly seal: (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly unseal: (bytes: Uint8Array, passphrase: string) => Promise<SealAnswer>;
}

/** Encrypts and decrypts in a worker: the key takes a second to make, and the page goes on meanwhile. */
export function createSealClient(): SealClient {
  const calls = createWorkerCalls<SealQuestion, SealAnswer>(() => startWorker(workerUrl, "seal"));
  return {
    seal: async (bytes, passphrase) => {
      const sealed = await calls.ask({ act: "seal", bytes, passphrase });
      if (!sealed.ok) throw new Error(sealed.error.kind);
      return sealed.value;
    },
    unseal: async (bytes, passphrase) => {
      try {
        return await calls.ask({ act: "unseal", bytes, passphrase });
      } catch {
        return err({ kind: "damaged" });
      }
    },
  };
}
