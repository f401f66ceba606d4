import { z } from "zod";
import { type BackupContent, backupContentSchema } from "#core/backup/backup-content.ts";
import { type Timestamp, timestampSchema } from "#core/model/timestamp.ts";
import { err, ok, type Result } from "#core/result.ts";

const FORMAT = "crosswalk-backup";
const VERSION = 1;

/** Told apart from other JSON before anything else is read. */
const headSchema = z.object({ format: z.literal(FORMAT), version: z.number() });

const fileSchema = z.object({
  createdAt: timestampSchema,
  /** SHA-256 of `[createdAt, content]` as JSON without spaces, in hexadecimal. */
  checksum: z.string(),
  content: z.unknown(),
});

export type BackupError =
  | { readonly kind: "needs-passphrase" }
  /** Or the part of the file that tells is damaged: nobody can know which. */
  | { readonly kind: "wrong-passphrase" }
  | { readonly kind: "damaged" }
  | { readonly kind: "not-a-backup" }
  /** Made by a newer version of the app. */
  | { readonly kind: "newer" };

export interface Backup {
  readonly createdAt: Timestamp;
  readonly content: BackupContent;
}

/** A backup as a JSON text that people can open, with a checksum over its content. */
export async function writeBackup({ createdAt, content }: Backup): Promise<Uint8Array> {
  const checksum = await checksumOf(createdAt, content);
  const file = { format: FORMAT, version: VERSION, createdAt, checksum, content };
  return new TextEncoder().encode(JSON.stringify(file, undefined, 1));
}

/** Reads a backup; one with a single wrong letter is refused whole. */
export async function readBackup(bytes: Uint8Array): Promise<Result<Backup, BackupError>> {
  const file = jsonOf(bytes);
  if (file === undefined) return err({ kind: looksLikeOurs(bytes) ? "damaged" : "not-a-backup" });
  const head = headSchema.safeParse(file);
  if (!head.success) return err({ kind: "not-a-backup" });
  if (head.data.version > VERSION) return err({ kind: "newer" });
  const body = fileSchema.safeParse(file);
  if (head.data.version !== VERSION || !body.success) return err({ kind: "damaged" });
  if ((await checksumOf(body.data.createdAt, body.data.content)) !== body.data.checksum)
    return err({ kind: "damaged" });
  const content = backupContentSchema.safeParse(body.data.content);
  return content.success
    ? ok({ createdAt: body.data.createdAt, content: content.data })
    : err({ kind: "damaged" });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A file that was cut off still begins as ours do. */
function looksLikeOurs(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 200)).includes(FORMAT);
}

async function checksumOf(createdAt: Timestamp, content: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([createdAt, content]));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
