import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headerFiles } from "../../scripts/host-headers.ts";
import { HOST_RULES } from "../../scripts/security-policy.ts";

const files = Object.entries(headerFiles(HOST_RULES));

describe.each(files)("%s", (name, text) => {
  it("says every header, whole", () => {
    const headers = [...HOST_RULES.all, ...HOST_RULES.assets];
    expect(headers.length).toBeGreaterThan(4);
    for (const [header, value] of headers) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  });

  it("is named on the page for hosts", () => {
    expect(readFileSync("docs/hosting.md", "utf8")).toContain(name);
  });
});

const DEMANDED = [
  "default-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** What a policy doesn't demand, or lets through. */
function gapsIn(policy: string): string[] {
  const through = /unsafe-inline|'unsafe-eval'|https?:|\*/.exec(policy);
  return [...DEMANDED.filter((part) => !policy.includes(part)), ...(through ?? [])];
}

describe("the policy", () => {
  const [, policy = ""] = HOST_RULES.all.find(([header]) => header === "Content-Security-Policy") ?? [];

  it("lets no foreign code run, no frame around the app, and no request elsewhere", () => {
    expect(gapsIn(policy)).toEqual([]);
  });

  it.each([
    ...DEMANDED.map((part) => policy.replace(part, "")),
    ...["'unsafe-inline'", "'unsafe-eval'", "https://example.com", "*"].map((more) => `${policy} ${more}`),
  ])("with a planted gap is seen through: %s", (gapped) => {
    expect(gapsIn(gapped)).not.toEqual([]);
  });
});
