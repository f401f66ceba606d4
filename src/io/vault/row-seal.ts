import { err, ok, type Result } from "#core/result.ts";
import type { Row, RowToWrite, RowWithHistory, TableName } from "#io/storage/row-store.ts";
import { bond, IV_BYTES, random } from "./data-key.ts";
import type { Bytes } from "./vault-header.ts";

type Part = "record" | "history";

/** Opens and seals rows; what doesn't open is handed on as it is, so that it is set aside like any unreadable record. */
export interface RowSeal {
  readonly open: (table: TableName, found: RowWithHistory) => Promise<RowWithHistory>;
  readonly seal: (table: TableName, made: RowToWrite) => Promise<RowToWrite>;
}

/** Record and history, each with an IV of its own and bound to the vault, the table, the id and the owner. */
export function createRowSeal(key: CryptoKey, vaultId: string): RowSeal {
  const place = (table: TableName, { id, careerId }: Pick<Row, "id" | "careerId">, part: Part): Bytes =>
    bond("row", vaultId, table, id, careerId ?? null, part);
  return {
    open: async (table, { row, history }) => {
      if (row === undefined) return { row, history: undefined };
      const [record, past] = await Promise.all([
        unseal(key, row.record, place(table, row, "record")),
        history === undefined ? undefined : unseal(key, history, place(table, row, "history")),
      ]);
      return {
        row: { ...row, record: record.ok ? record.value : asSetAside(row.record) },
        history: past?.ok === true ? past.value : undefined,
      };
    },
    seal: async (table, { row, history }) => {
      const record = await seal(key, row.record, place(table, row, "record"));
      if (history === undefined) return { row: { ...row, record } };
      return { row: { ...row, record }, history: await seal(key, history, place(table, row, "history")) };
    },
  };
}

/** Every sealing has another IV: the same bytes are the same sealing. */
export function isSameSeal(one: unknown, other: unknown): boolean {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array)) return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

async function seal(key: CryptoKey, value: unknown, additionalData: Bytes): Promise<Bytes> {
  const iv = random(IV_BYTES);
  const plain = new TextEncoder().encode(JSON.stringify(value ?? null));
  const hidden = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain);
  const whole = new Uint8Array(iv.length + hidden.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(hidden), iv.length);
  return whole;
}

async function unseal(
  key: CryptoKey,
  whole: unknown,
  additionalData: Bytes,
): Promise<Result<unknown, "refused">> {
  if (!(whole instanceof Uint8Array)) return err("refused");
  const bytes = new Uint8Array(whole);
  try {
    const how = { name: "AES-GCM", iv: bytes.subarray(0, IV_BYTES), additionalData };
    const plain = await crypto.subtle.decrypt(how, key, bytes.subarray(IV_BYTES));
    return ok(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return err("refused");
  }
}

/** Encrypted words that were changed or moved: no record, and whole enough to be looked into. */
function asSetAside(whole: unknown): unknown {
  return whole instanceof Uint8Array ? { sealed: Array.from(whole) } : whole;
}
