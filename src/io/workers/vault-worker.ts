import { passphraseKey } from "#io/vault/passphrase-key.ts";
import type { Bytes, Cost } from "#io/vault/vault-header.ts";
import { answerCalls } from "./answer-calls.ts";

export interface VaultQuestion {
  readonly passphrase: string;
  readonly salt: Bytes;
  readonly cost: Cost;
}

/** The key itself never leaves the worker as bytes. */
answerCalls<VaultQuestion, CryptoKey>(
  self,
  ({ passphrase, salt, cost }) => passphraseKey(passphrase, salt, cost),
  () => [],
);
