import type { EvidenceReason } from "#core/model/evidence.ts";
import type { MatchStatus } from "./match.ts";

interface CredentialLinkRow {
  readonly asked: string;
  readonly held: string;
  readonly status: Extract<MatchStatus, "met" | "partial">;
  readonly reason: EvidenceReason;
  readonly why: string;
}

/**
 * What another credential than the one asked for is worth: judgment, each with its reason, over the issuers' own
 * descriptions. `met` only where the one held takes in the one asked for; a neighbour is `partial`, since an employer who
 * names one may still want that one.
 */
export const CREDENTIAL_LINKS: readonly CredentialLinkRow[] = [
  {
    asked: "CPC",
    held: "CPC-A",
    status: "partial",
    reason: "apprentice-of",
    why: "The same exam; two years of work are still to be shown.",
  },
  {
    asked: "COC",
    held: "COC-A",
    status: "partial",
    reason: "apprentice-of",
    why: "The same exam; two years of work are still to be shown.",
  },
  { asked: "CPC-A", held: "CPC", status: "met", reason: "equivalent", why: "The apprentice mark is off." },
  { asked: "COC-A", held: "COC", status: "met", reason: "equivalent", why: "The apprentice mark is off." },
  { asked: "COC", held: "CPC-H", status: "met", reason: "other-name", why: "The former name." },
  {
    asked: "CPC",
    held: "CCS-P",
    status: "partial",
    reason: "related",
    why: "AHIMA's credential for the same physician coding.",
  },
  {
    asked: "CCS-P",
    held: "CPC",
    status: "partial",
    reason: "related",
    why: "AAPC's credential for the same physician coding.",
  },
  {
    asked: "CPC",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "Hospital coding at full depth, another issuer.",
  },
  { asked: "CPC", held: "CCA", status: "partial", reason: "related", why: "AHIMA's entry credential." },
  {
    asked: "CPC",
    held: "COC",
    status: "partial",
    reason: "related",
    why: "The same issuer, hospital outpatient.",
  },
  {
    asked: "COC",
    held: "CPC",
    status: "partial",
    reason: "related",
    why: "The same issuer, physician side.",
  },
  {
    asked: "COC",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "Covers hospital outpatient, another issuer.",
  },
  {
    asked: "CIC",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "Covers inpatient, another issuer.",
  },
  {
    asked: "CCS",
    held: "CIC",
    status: "partial",
    reason: "related",
    why: "Covers inpatient, another issuer.",
  },
  {
    asked: "CCS",
    held: "RHIT",
    status: "partial",
    reason: "related",
    why: "The same issuer; records as a whole rather than coding alone.",
  },
  {
    asked: "RHIT",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "The same issuer; coding rather than records as a whole.",
  },
  {
    asked: "RHIT",
    held: "RHIA",
    status: "met",
    reason: "equivalent",
    why: "The administrator's credential stands above the technician's.",
  },
  {
    asked: "CCA",
    held: "CCS",
    status: "met",
    reason: "equivalent",
    why: "The specialist's credential stands above the associate's.",
  },
  {
    asked: "CCA",
    held: "CPC",
    status: "partial",
    reason: "related",
    why: "A full credential of another issuer.",
  },
  {
    asked: "CDIP",
    held: "CCDS",
    status: "partial",
    reason: "related",
    why: "The same field, another issuer.",
  },
  {
    asked: "CCDS",
    held: "CDIP",
    status: "partial",
    reason: "related",
    why: "The same field, another issuer.",
  },
  {
    asked: "CBCS",
    held: "CPC",
    status: "partial",
    reason: "related",
    why: "Coding in greater depth, billing less.",
  },
  {
    asked: "CCS",
    held: "RHIA",
    status: "partial",
    reason: "related",
    why: "The same issuer; records as a whole rather than coding alone.",
  },
  {
    asked: "CCS-P",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "The same issuer, hospital side.",
  },
  {
    asked: "CCS",
    held: "CCS-P",
    status: "partial",
    reason: "related",
    why: "The same issuer, physician side.",
  },
  {
    asked: "CPC",
    held: "CIC",
    status: "partial",
    reason: "related",
    why: "The same issuer, hospital inpatient.",
  },
  {
    asked: "CPC",
    held: "CRC",
    status: "partial",
    reason: "related",
    why: "The same issuer; diagnoses alone.",
  },
  {
    asked: "CCA",
    held: "RHIT",
    status: "partial",
    reason: "related",
    why: "The same issuer; records as a whole, coding among them.",
  },
  {
    asked: "CCA",
    held: "CPC-A",
    status: "partial",
    reason: "related",
    why: "An entry credential of another issuer.",
  },
  {
    asked: "CPC-A",
    held: "CCA",
    status: "partial",
    reason: "related",
    why: "An entry credential of another issuer.",
  },
  {
    asked: "CPC-A",
    held: "CCS",
    status: "partial",
    reason: "related",
    why: "Hospital coding at full depth, another issuer.",
  },
  {
    asked: "CBCS",
    held: "CPC-A",
    status: "partial",
    reason: "related",
    why: "Coding in greater depth, billing less.",
  },
  {
    asked: "CBCS",
    held: "CCA",
    status: "partial",
    reason: "related",
    why: "An entry credential of coding; it tests less of billing.",
  },
  { asked: "CPB", held: "CMRS", status: "partial", reason: "related", why: "Billing, another issuer." },
];

interface KindOfRow {
  readonly asked: string;
  readonly shownBy: ReadonlySet<string>;
  readonly why: string;
}

/** A product of the kind that is asked for in general. */
export const KINDS_OF_SYSTEM: readonly KindOfRow[] = [
  {
    asked: "encoder",
    shownBy: new Set([
      "TruCode",
      "Solventum (3M) 360 Encompass",
      "Optum EncoderPro",
      "AAPC Codify",
      "Find-A-Code",
      "DRG grouper",
    ]),
    why: "Encoders by name.",
  },
  {
    asked: "DRG grouper",
    shownBy: new Set(["Solventum (3M) 360 Encompass", "TruCode"]),
    why: "Encoders that group.",
  },
  {
    asked: "computer-assisted coding (CAC)",
    shownBy: new Set(["Optum CAC", "Dolbey Fusion CAC", "Solventum (3M) 360 Encompass"]),
    why: "Computer-assisted coding by name.",
  },
  {
    asked: "clearinghouse",
    shownBy: new Set(["Waystar", "Availity", "Change Healthcare / Optum", "Trizetto"]),
    why: "Clearinghouses by name.",
  },
  {
    asked: "health-it",
    shownBy: new Set([
      "Epic",
      "Oracle Health (Cerner)",
      "MEDITECH",
      "athenaOne",
      "eClinicalWorks",
      "NextGen",
      "Veradigm (Allscripts)",
      "Greenway",
      "AdvancedMD",
      "Tebra (Kareo)",
      "DrChrono",
      "Practice Fusion",
      "ModMed",
      "CPRS / VistA",
      "MHS GENESIS",
    ]),
    why: "Record systems by name; Excel is none.",
  },
  {
    asked: "office-software",
    shownBy: new Set(["Microsoft Excel", "Microsoft Word", "Microsoft Outlook"]),
    why: "The programs of the suite.",
  },
  { asked: "risk adjustment", shownBy: new Set(["HCC", "RAF"]), why: "The categories of risk adjustment." },
  {
    asked: "HCC",
    shownBy: new Set(["risk adjustment"]),
    why: "Risk adjustment is done in these categories.",
  },
];

export const LEVELS_OF_EDUCATION = ["HS", "certificate", "associate", "bachelor", "master"] as const;
export type LevelOfEducation = (typeof LEVELS_OF_EDUCATION)[number];
