import { describe, expect, test } from "vitest";
import { CREDENTIALS } from "#core/career-map/credentials.ts";
import { credentialFacts } from "./credential-facts.ts";

describe("what the catalog knows of a credential", () => {
  test("names the apprentice's form beside the full one, and the other way round", () => {
    expect(credentialFacts({ abbreviation: "CPC", issuer: "AAPC" })?.pair).toMatchObject({
      entry: { abbreviation: "CPC-A", name: "Certified Professional Coder - Apprentice" },
      isApprentice: true,
    });
    expect(credentialFacts({ abbreviation: "CPC-A", issuer: "" })?.pair).toMatchObject({
      entry: { abbreviation: "CPC" },
      isApprentice: false,
    });
    expect(credentialFacts({ abbreviation: "CCA", issuer: "AHIMA" })?.pair).toBeUndefined();
  });

  test("tells each issuer's renewal apart", () => {
    expect(credentialFacts({ abbreviation: "CPC", issuer: "AAPC" })?.renewal).toBe("aapc");
    expect(credentialFacts({ abbreviation: "CCS", issuer: "AHIMA" })?.renewal).toBe("ahima20");
  });

  test("has a rule in words wherever the catalog has one", () => {
    const unread = CREDENTIALS.filter(({ renewal }) => renewal !== "unverified").filter(
      ({ abbreviation, issuer }) => credentialFacts({ abbreviation, issuer })?.renewal === "unknown",
    );
    expect(CREDENTIALS.length).toBeGreaterThan(0);
    expect(unread.map(({ abbreviation, renewal }) => `${abbreviation}: ${renewal}`)).toEqual([]);
  });

  test("knows nothing of letters that aren't in it", () => {
    expect(credentialFacts({ abbreviation: "XYZ", issuer: "" })).toBeUndefined();
    expect(credentialFacts({ abbreviation: " ", issuer: "AAPC" })).toBeUndefined();
  });
});
