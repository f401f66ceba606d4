import { err, ok, type Result } from "#core/result.ts";
import type { VaultError } from "./vault-error.ts";
import type { Bytes, Cost, VaultHeader, Wrapping } from "./vault-header.ts";

const AES = { name: "AES-GCM", length: 256 } as const;
const SALT_BYTES = 16;
export const IV_BYTES = 12;

/** Makes the key of a passphrase: in a worker, since it takes a while. */
export type PassphraseKey = (passphrase: string, salt: Bytes, cost: Cost) => Promise<CryptoKey>;

interface Locking {
  readonly id: string;
  readonly passphrase: string;
  /** The secret in the recovery code. */
  readonly code: Bytes;
  readonly cost: Cost;
  readonly passphraseKey: PassphraseKey;
}

/** A new vault: its header, and the data key, which nobody can read out. */
export async function newVault(locking: Locking): Promise<{ header: VaultHeader; key: CryptoKey }> {
  const { id, code } = locking;
  const raw = await crypto.subtle.generateKey(AES, true, ["encrypt", "decrypt"]);
  const header: VaultHeader = {
    version: 1,
    id,
    passphrase: await wrapByPassphrase(raw, locking),
    recovery: await wrapByCode(raw, id, code),
  };
  const key = await unwrap(header.recovery, await codeKey(code, header.recovery.salt), recoveryBond(id));
  if (key === undefined) throw new Error("a key that was just wrapped doesn't unwrap");
  return { header, key };
}

interface Opening {
  readonly passphraseKey: PassphraseKey;
  /** Only for wrapping it anew. */
  readonly isExtractable?: boolean;
}

export async function openByPassphrase(
  { id, passphrase: slot }: VaultHeader,
  passphrase: string,
  { passphraseKey, isExtractable = false }: Opening,
): Promise<Result<CryptoKey, VaultError>> {
  if (passphrase === "") return err({ kind: "wrong-passphrase" });
  const wrapping = await passphraseKey(passphrase, slot.salt, slot.cost);
  const key = await unwrap(slot, wrapping, passphraseBond(id, slot.cost), isExtractable);
  return key === undefined ? err({ kind: "wrong-passphrase" }) : ok(key);
}

export async function openByCode(
  { id, recovery: slot }: VaultHeader,
  code: Bytes,
  isExtractable = false,
): Promise<Result<CryptoKey, VaultError>> {
  const key = await unwrap(slot, await codeKey(code, slot.salt), recoveryBond(id), isExtractable);
  return key === undefined ? err({ kind: "wrong-code" }) : ok(key);
}

export async function wrapByPassphrase(
  raw: CryptoKey,
  { id, passphrase, cost, passphraseKey }: Omit<Locking, "code">,
): Promise<VaultHeader["passphrase"]> {
  const salt = random(SALT_BYTES);
  const wrapping = await passphraseKey(passphrase, salt, cost);
  return { salt, cost, ...(await wrap(raw, wrapping, passphraseBond(id, cost))) };
}

export async function wrapByCode(raw: CryptoKey, id: string, code: Bytes): Promise<Wrapping> {
  const salt = random(SALT_BYTES);
  return { salt, ...(await wrap(raw, await codeKey(code, salt), recoveryBond(id))) };
}

/** The code is random through and through: it needs no slow making. */
async function codeKey(code: Bytes, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey("raw", code, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt, info: bond("recovery") };
  return crypto.subtle.deriveKey(how, secret, AES, false, ["wrapKey", "unwrapKey"]);
}

async function wrap(
  raw: CryptoKey,
  wrapping: CryptoKey,
  additionalData: Bytes,
): Promise<Omit<Wrapping, "salt">> {
  const iv = random(IV_BYTES);
  const wrapped = await crypto.subtle.wrapKey("raw", raw, wrapping, { name: AES.name, iv, additionalData });
  return { iv, wrapped: new Uint8Array(wrapped) };
}

async function unwrap(
  { iv, wrapped }: Wrapping,
  wrapping: CryptoKey,
  additionalData: Bytes,
  isExtractable = false,
): Promise<CryptoKey | undefined> {
  try {
    const how = { name: AES.name, iv, additionalData };
    return await crypto.subtle.unwrapKey("raw", wrapped, wrapping, how, AES, isExtractable, [
      "encrypt",
      "decrypt",
    ]);
  } catch {
    return undefined;
  }
}

function passphraseBond(id: string, { passes, memory, lanes }: Cost): Bytes {
  return bond("passphrase", id, passes, memory, lanes);
}

function recoveryBond(id: string): Bytes {
  return bond("recovery", id);
}

/** What a wrapped or encrypted thing is bound to: elsewhere it doesn't open. */
export function bond(...to: readonly (string | number | null)[]): Bytes {
  return new TextEncoder().encode(JSON.stringify(["crosswalk vault", 1, ...to]));
}

export function random(bytes: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
