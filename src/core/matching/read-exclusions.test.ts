import { describe, expect, it } from "vitest";
import type { Requirement } from "./posting.ts";
import { readPosting } from "./read-posting.ts";

const CREDENTIALS = ["CPC-A", "CCA", "COC-A", "RHIT"];
const EXCLUDED = [
  "CPC required; * will not be considered",
  "CPC (* not accepted)",
  "CPC, not *",
  "CPC (excluding *)",
  "CPC required. * holders need not apply.",
  "CPC. We are unable to consider * holders at this time.",
  "CPC. * is not acceptable for this position.",
  "CPC vigente; no se considerarán candidatos con *",
  "CPC. El * no es aceptable.",
  "CPC. Quienes tengan * no serán consideradas.",
];
const DEMANDED = [
  "Candidates without a * will not be considered",
  "We do not consider applicants without a *.",
  "Applicants who do not hold the * need not apply.",
  "Do not apply unless you hold a *.",
  "No se considerarán solicitudes sin *.",
  "Las personas que no tengan * no serán consideradas.",
];

function readCredentials(line: string): readonly Requirement[] {
  const { requirements } = readPosting(`Medical Coder\n\nRequirements\n- ${line}\n- ICD-10-CM\n`);
  return requirements.filter(({ kind }) => kind === "credential");
}

function credentialsIn(line: string): string[] {
  return readCredentials(line).map(({ id, level }) => `${id} ${level}`);
}

describe("who is kept out", () => {
  it.each(EXCLUDED)("%s: is not asked for", (line) => {
    for (const credential of CREDENTIALS) {
      expect(credentialsIn(line.replace("*", credential))).toEqual(["CPC required"]);
    }
  });

  it.each(EXCLUDED)("%s: won’t do in place of what is asked", (line) => {
    for (const credential of CREDENTIALS) {
      expect(readCredentials(line.replace("*", credential))[0]?.ruledOut).toEqual([credential]);
    }
  });

  it.each([
    "CPC; CPC-A welcome",
    "CPC. A CPC-A is not required.",
    "CPC or CPC-A",
    "CPC required; the CPC-A is not required",
    "CPC required. We do not require the COC-A",
    "Candidates without a CPC will not be considered",
  ])("%s: turns no credential away", (line) => {
    expect(readCredentials(line).flatMap(({ ruledOut = [] }) => ruledOut)).toEqual([]);
  });

  it("an ask and what is not asked in one line are no heading over what follows", () => {
    expect(credentialsIn("CPC required; the CPC-A is not required")).toEqual(["CPC required"]);
    expect(credentialsIn("CPC required. We do not require the COC-A")).toEqual(["CPC required"]);
  });

  it.each(DEMANDED)("%s: is required, by two negations", (line) => {
    for (const credential of CREDENTIALS) {
      expect(credentialsIn(line.replace("*", credential))).toEqual([`${credential} required`]);
    }
  });

  it.each([
    ["CPC, not just CPC-A, is required", ["CPC", "CPC-A"]],
    ["Credentials, including but not limited to CPC and CCS", ["CPC", "CCS"]],
    ["Certificaciones, pero no limitado a CPC y CCS", ["CPC", "CCS"]],
    ["CPC-A will be considered", ["CPC-A"]],
  ])("%s: nobody is", (line, ids) => {
    expect(credentialsIn(line).map((each) => each.split(" ")[0])).toEqual(ids);
  });
});
