import type { Result } from "#core/result.ts";
import { ok } from "#core/result.ts";
import type { BackupError } from "#io/storage/backup/backup-file.ts";
import { seal, unseal } from "#io/storage/backup/sealed-file.ts";
import { answerCalls } from "./answer-calls.ts";

export interface SealQuestion {
  readonly act: "seal" | "unseal";
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}
export type SealAnswer = Result<Uint8Array, BackupError>;

answerCalls<SealQuestion, SealAnswer>(
  self,
  async ({ act, bytes, passphrase }) =>
    act === "seal" ? ok(await seal(bytes, passphrase)) : unseal(bytes, passphrase),
  () => [],
);
