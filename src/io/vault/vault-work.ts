import { err, ok, type Result } from "#core/result.ts";
import type { Connection } from "#io/storage/connection.ts";
import { createIndexedDbRows } from "#io/storage/indexed-db-rows.ts";
import type { StorageError } from "#io/storage/stored.ts";
import {
  newVault,
  openByCode,
  openByPassphrase,
  type PassphraseKey,
  wrapByCode,
  wrapByPassphrase,
} from "./data-key.ts";
import type { Databases } from "./find-home.ts";
import { moveIn, moveOut } from "./move-work.ts";
import { type Place, plainPlace } from "./place.ts";
import { readRecoveryCode } from "./recovery-code.ts";
import { createSealedRows } from "./sealed-rows.ts";
import type { VaultError } from "./vault-error.ts";
import { type Cost, readHeader, type VaultHeader } from "./vault-header.ts";
import { readVaultTable, writeVaultTable } from "./vault-table.ts";

export interface VaultWorkTools {
  readonly databases: Databases;
  readonly passphraseKey: PassphraseKey;
  readonly cost: Cost;
  readonly newId: () => string;
  readonly sweep: () => Promise<void>;
}

type Opened = Result<Place, VaultError>;
type Done = Result<void, VaultError>;

/** What a vault does; loaded when there is one, or when one is wished for. */
export interface VaultWork {
  readonly unlock: (vault: Connection, passphrase: string) => Promise<Opened>;
  readonly recover: (vault: Connection, code: string, passphrase: string) => Promise<Opened>;
  readonly turnOn: (from: Place, passphrase: string, code: string) => Promise<Opened>;
  readonly turnOff: (from: Place, passphrase: string) => Promise<Opened>;
  readonly changePassphrase: (vault: Connection, present: string, next: string) => Promise<Done>;
  readonly changeCode: (vault: Connection, passphrase: string, code: string) => Promise<Done>;
}

export function createVaultWork(tools: VaultWorkTools): VaultWork {
  const { databases, passphraseKey, newId } = tools;

  /** Opens the data key for wrapping it anew, and stores what `change` makes of the header. */
  async function rewrap(
    vault: Connection,
    open: (header: VaultHeader) => Promise<Result<CryptoKey, VaultError>>,
    change: (raw: CryptoKey, header: VaultHeader) => Promise<VaultHeader>,
  ): Promise<Done> {
    return databases.alone(async () => {
      const header = await headerOf(vault);
      if (!header.ok) return header;
      const raw = await open(header.value);
      if (!raw.ok) return raw;
      const record = await change(raw.value, header.value);
      return asVaultResult(await writeVaultTable(vault, { put: [{ id: "header", record }] }));
    });
  }

  const byPassphrase = (passphrase: string) => (header: VaultHeader) =>
    openByPassphrase(header, passphrase, { passphraseKey, isExtractable: true });
  const withPassphrase = (passphrase: string) => async (raw: CryptoKey, header: VaultHeader) => ({
    ...header,
    passphrase: await wrapByPassphrase(raw, { ...tools, id: header.id, passphrase }),
  });

  const unlock: VaultWork["unlock"] = async (vault, passphrase) => {
    const header = await headerOf(vault);
    if (!header.ok) return header;
    const key = await openByPassphrase(header.value, passphrase, { passphraseKey });
    return key.ok ? ok(sealedPlace(vault, key.value, header.value.id)) : key;
  };

  return {
    unlock,
    recover: async (vault, code, passphrase) => {
      const secret = await readRecoveryCode(code);
      if (!secret.ok) return secret;
      const byCode = (header: VaultHeader) => openByCode(header, secret.value, true);
      const done = await rewrap(vault, byCode, withPassphrase(passphrase));
      return done.ok ? unlock(vault, passphrase) : done;
    },
    turnOn: async (from, passphrase, code) => {
      const secret = await readRecoveryCode(code);
      if (!secret.ok) return secret;
      const { header, key } = await newVault({ ...tools, id: newId(), passphrase, code: secret.value });
      const makePlace = (vault: Connection) => sealedPlace(vault, key, header.id);
      return asVaultResult(await moveIn(from, makePlace, header, tools));
    },
    turnOff: async (from, passphrase) => {
      const opened = await unlock(from.connection, passphrase);
      return opened.ok ? asVaultResult(await moveOut(opened.value, plainPlace, tools)) : opened;
    },
    changePassphrase: (vault, present, next) => rewrap(vault, byPassphrase(present), withPassphrase(next)),
    changeCode: async (vault, passphrase, code) => {
      const secret = await readRecoveryCode(code);
      if (!secret.ok) return secret;
      return rewrap(vault, byPassphrase(passphrase), async (raw, header) => ({
        ...header,
        recovery: await wrapByCode(raw, header.id, secret.value),
      }));
    },
  };
}

function sealedPlace(connection: Connection, key: CryptoKey, vaultId: string): Place {
  return { connection, rows: createSealedRows(createIndexedDbRows(connection), key, vaultId) };
}

async function headerOf(vault: Connection): Promise<Result<VaultHeader, VaultError>> {
  const table = await readVaultTable(vault);
  if (!table.ok) return err({ kind: "unavailable" });
  const header = readHeader(table.value.get("header"));
  return header === undefined ? err({ kind: "damaged" }) : ok(header);
}

function asVaultResult<T>(done: Result<T, StorageError>): Result<T, VaultError> {
  return done.ok ? done : err({ kind: done.error.kind === "full" ? "full" : "unavailable" });
}
