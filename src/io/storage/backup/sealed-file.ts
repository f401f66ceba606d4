import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  type Identity,
  identityToRecipient,
  Stanza,
} from "age-encryption";
import { err, ok, type Result } from "#core/result.ts";
import { isArmored } from "./age-marks.ts";
import type { BackupError } from "./backup-file.ts";
import type { FolderLock } from "./folder-lock.ts";

/** How hard a guess of the passphrase is, as a power of two: a second on a common computer. The age tool's own choice. */
const WORK_FACTOR = 18;

/** The part of an age file's header that holds the key of its folder, encrypted; other tools pass over it. */
const OWN_KEY = "crosswalk/key";

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

/** A new pair of keys: what encrypts stays open, what decrypts is encrypted with the passphrase. */
export async function makeFolderLock(passphrase: string, workFactor = WORK_FACTOR): Promise<FolderLock> {
  const identity = await generateX25519Identity();
  const key = await seal(new TextEncoder().encode(`${identity}\n`), passphrase, workFactor);
  return { recipient: await identityToRecipient(identity), key };
}

/** Encrypts a file that brings its own key along, encrypted: the passphrase alone opens it again. */
export async function sealFor({ recipient, key }: FolderLock, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([OWN_KEY], key)] });
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
    const own = ownKeyReader();
    decrypter.addIdentity(own.identity);
    return ok(
      await decrypter.decrypt(binary).catch((error: unknown) => {
        const key = own.found();
        if (key === undefined) throw error;
        return openWith(key, binary, passphrase);
      }),
    );
  } catch (error) {
    const isRefused = error instanceof Error && error.message.startsWith("no identity matched");
    return err({ kind: isRefused ? "wrong-passphrase" : "damaged" });
  }
}

/** Opens nothing; keeps the encrypted key that it finds in a header. */
function ownKeyReader(): { readonly identity: Identity; readonly found: () => Uint8Array | undefined } {
  let key: Uint8Array | undefined;
  return {
    identity: {
      unwrapFileKey: (stanzas) => {
        key = stanzas.find(({ args }) => args[0] === OWN_KEY)?.body;
        return null;
      },
    },
    found: () => key,
  };
}

async function openWith(key: Uint8Array, file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const opening = new Decrypter();
  opening.addPassphrase(passphrase);
  const identity = new TextDecoder().decode(await opening.decrypt(key));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.trim());
  return decrypter.decrypt(file);
}
