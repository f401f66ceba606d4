import type { Track } from "#core/model/track.ts";

/**
 * Which credentials lead into a track, the usual first one first. Judgment over what postings ask for and what the issuers
 * say a credential covers; every abbreviation is in the catalog as seen at its issuer.
 */
export const CREDENTIAL_PATHS: Readonly<Record<Track, readonly string[]>> = {
  "first-coder": ["CPC-A", "CCA", "CBCS"],
  outpatient: ["CPC", "COC", "CCS-P"],
  inpatient: ["CIC", "CCS", "RHIT"],
  "risk-adjustment": ["CRC", "CPC"],
  audit: ["CPMA", "CDEO", "CDIP"],
  remote: ["CPC", "COC", "CCS"],
  federal: ["CCS", "RHIT", "CPC"],
};
