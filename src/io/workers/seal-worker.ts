import { assertNever } from "#core/assert-never.ts";
import type { Result } from "#core/result.ts";
import { ok } from "#core/result.ts";
import type { BackupError } from "#io/storage/backup/backup-file.ts";
import type { FolderLock } from "#io/storage/backup/folder-lock.ts";
import { makeFolderLock, seal, sealFor, unseal } from "#io/storage/backup/sealed-file.ts";
import { answerCalls } from "./answer-calls.ts";

export type SealQuestion =
  | { readonly act: "seal" | "unseal"; readonly bytes: Uint8Array; readonly passphrase: string }
  | { readonly act: "seal-for"; readonly bytes: Uint8Array; readonly lock: FolderLock }
  | { readonly act: "make-lock"; readonly passphrase: string };
export type SealAnswer = Result<Uint8Array, BackupError> | FolderLock;

answerCalls<SealQuestion, SealAnswer>(self, answer, () => []);

async function answer(question: SealQuestion): Promise<SealAnswer> {
  switch (question.act) {
    case "seal":
      return ok(await seal(question.bytes, question.passphrase));
    case "unseal":
      return unseal(question.bytes, question.passphrase);
    case "seal-for":
      return ok(await sealFor(question.lock, question.bytes));
    case "make-lock":
      return makeFolderLock(question.passphrase);
    default:
      return assertNever(question);
  }
}
