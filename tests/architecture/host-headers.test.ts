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

it("no policy lets foreign code run, a frame around the app, or a request elsewhere", () => {
  const [, policy = ""] = HOST_RULES.all.find(([header]) => header === "Content-Security-Policy") ?? [];
  for (const part of [
    "default-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
