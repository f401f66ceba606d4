import { z } from "zod";

/** One row of the credential catalog. Facts with their source; rows marked `memory` block nobody. */
export const credentialEntrySchema = z.object({
  abbreviation: z.string().min(1),
  name: z.string().min(1),
  issuer: z.string().min(1),
  focus: z.string(),
  level: z.enum(["entry", "core", "experienced", "specialty", "legacy", "other", "origin"]),
  standing: z.enum(["active", "renamed", "legacy", "withdrawn", "unverified"]),
  /** Continuing education and fees that keep it alive, as the issuer states them. */
  renewal: z.string(),
  note: z.string(),
  /** Other things that the same letters mean; where there are any, read the letters in context. */
  otherMeanings: z.string(),
  confidence: z.enum(["seen", "memory"]),
  source: z.string(),
});
export type CredentialEntry = z.infer<typeof credentialEntrySchema>;
