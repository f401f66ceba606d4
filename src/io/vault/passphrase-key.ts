import { argon2id } from "hash-wasm";
import type { Bytes, Cost } from "./vault-header.ts";

/** The key that a passphrase stands for; it can wrap and unwrap, and nobody can read it out. */
export async function passphraseKey(passphrase: string, salt: Bytes, cost: Cost): Promise<CryptoKey> {
  const bytes = await argon2id({
    // One word, whichever way a keyboard composes its accents.
    password: passphrase.normalize("NFC"),
    salt,
    iterations: cost.passes,
    memorySize: cost.memory,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: "binary",
  });
  const key = new Uint8Array(bytes);
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["wrapKey", "unwrapKey"]);
}
