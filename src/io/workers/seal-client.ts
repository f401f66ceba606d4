import { err, type Result } from "#core/result.ts";
import { startWorker } from "#io/browser/trusted-worker.ts";
import type { BackupError } from "#io/storage/backup/backup-file.ts";
import type { FolderLock } from "#io/storage/backup/folder-lock.ts";
import type { SealAnswer, SealQuestion } from "./seal-worker.ts";
import workerUrl from "./seal-worker.ts?worker&url";
import { createWorkerCalls } from "./worker-calls.ts";

/** What encrypts rejects where the browser has no memory left for it. */
export interface SealClient {
  readonly seal: (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array>;
  readonly sealFor: (lock: FolderLock, bytes: Uint8Array) => Promise<Uint8Array>;
  readonly makeLock: (passphrase: string) => Promise<FolderLock>;
  readonly unseal: (bytes: Uint8Array, passphrase: string) => Promise<Result<Uint8Array, BackupError>>;
}

/** Encrypts and decrypts in a worker: the key takes a second to make, and the page goes on meanwhile. */
export function createSealClient(): SealClient {
  const calls = createWorkerCalls<SealQuestion, SealAnswer>(() => startWorker(workerUrl, "seal"));
  const bytesOf = async (question: SealQuestion): Promise<Uint8Array> => {
    const sealed = await calls.ask(question);
    if ("recipient" in sealed || !sealed.ok) throw new Error(question.act);
    return sealed.value;
  };
  return {
    seal: (bytes, passphrase) => bytesOf({ act: "seal", bytes, passphrase }),
    sealFor: (lock, bytes) => bytesOf({ act: "seal-for", lock, bytes }),
    makeLock: async (passphrase) => {
      const lock = await calls.ask({ act: "make-lock", passphrase });
      if ("recipient" in lock) return lock;
      throw new Error("make-lock");
    },
    unseal: async (bytes, passphrase) => {
      try {
        const opened = await calls.ask({ act: "unseal", bytes, passphrase });
        return "recipient" in opened ? err({ kind: "damaged" }) : opened;
      } catch {
        return err({ kind: "damaged" });
      }
    },
  };
}
