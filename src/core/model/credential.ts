import { z } from "zod";
import { credentialIdSchema } from "./ids.ts";
import { partialDateSchema } from "./partial-date.ts";

/** Only an active credential may stand after a name (AHIMA, use of the certification mark). */
export const credentialStatusSchema = z.enum(["planned", "scheduled", "active", "expired"]);
export type CredentialStatus = z.infer<typeof credentialStatusSchema>;

/** Credentials stay in English in either document language. */
export const credentialSchema = z.object({
  id: credentialIdSchema,
  /** "CPC-A"; empty where the credential has none. */
  abbreviation: z.string(),
  name: z.string(),
  issuer: z.string(),
  status: credentialStatusSchema,
  earned: partialDateSchema.optional(),
  /** Exam date or the date it is expected on, while planned or scheduled. */
  expected: partialDateSchema.optional(),
  expires: partialDateSchema.optional(),
  number: z.string().optional(),
});
export type Credential = z.infer<typeof credentialSchema>;

/** Status on a day, `today` as `YYYY-MM`: what has run out is expired whatever the record says. */
export function statusOn(credential: Credential, today: string): CredentialStatus {
  const { status, expires } = credential;
  if (status !== "active" || expires === undefined) return status;
  return expires < today.slice(0, expires.length) ? "expired" : "active";
}
