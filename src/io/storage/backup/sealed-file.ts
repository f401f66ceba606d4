import { armor, Decrypter, Encrypter } from "age-encryption";
import { err, ok, type Result } from "#core/result.ts";
import { isArmored } from "./age-marks.ts";
import type { BackupError } from "./backup-file.ts";

/** How hard a guess of the passphrase is, as a power of two: a second on a common computer. The age tool's own choice. */
const WORK_FACTOR = 18;

/** Encrypts a file so that any age tool opens it with the passphrase (`age -d`). */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/** Decrypts a file of any age tool that was encrypted with a passphrase; all of it or nothing. */
export async function unseal(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, BackupError>> {
  try {
    const binary = isArmored(bytes) ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return ok(await decrypter.decrypt(binary));
  } catch (error) {
    const isRefused = error instanceof Error && error.message.startsWith("no identity matched");
    return err({ kind: isRefused ? "wrong-passphrase" : "damaged" });
  }
}
