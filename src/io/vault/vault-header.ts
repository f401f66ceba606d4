import { z } from "zod";

export type Bytes = Uint8Array<ArrayBuffer>;

const bytesSchema = z.custom<Bytes>((value) => value instanceof Uint8Array);

/** How hard a guess of the passphrase is; a header can't ask a phone for more than it has. */
const costSchema = z.object({
  passes: z.int().min(1).max(20),
  /** KiB. */
  memory: z.int().min(8).max(1_048_576),
  lanes: z.int().min(1).max(16),
});
export type Cost = z.infer<typeof costSchema>;

const wrappingSchema = z.object({ salt: bytesSchema, iv: bytesSchema, wrapped: bytesSchema });
export type Wrapping = z.infer<typeof wrappingSchema>;

/** What stands beside the encrypted rows: the data key, wrapped twice. Nothing in it opens anything by itself. */
const vaultHeaderSchema = z.object({
  version: z.literal(1),
  id: z.string().min(1),
  passphrase: wrappingSchema.extend({ cost: costSchema }),
  recovery: wrappingSchema,
});
export type VaultHeader = z.infer<typeof vaultHeaderSchema>;

export function readHeader(stored: unknown): VaultHeader | undefined {
  return vaultHeaderSchema.safeParse(stored).data;
}
