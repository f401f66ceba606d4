import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";

/** For each rule, files that break it and nothing else need look at. */
const BREACHES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "core-is-pure": { "src/core/a.ts": `import "react";` },
  "templates-are-data": { "templates/a.ts": `import "docx";` },
  "io-below-the-app": {
    "src/io/a.ts": `import "#state/b.ts";`,
    "src/state/b.ts": "export const b = 1;",
  },
  "i18n-knows-languages-only": {
    "src/i18n/a.ts": `import "#io/b.ts";`,
    "src/io/b.ts": "export const b = 1;",
  },
  "ui-knows-nothing-of-resumes": {
    "src/ui/a.ts": `import type { B } from "#core/model/b.ts"; export type A = B;`,
    "src/core/model/b.ts": "export type B = 1;",
  },
  "state-below-features": {
    "src/state/a.ts": `import "#features/b/b.ts";`,
    "src/features/b/b.ts": "export const b = 1;",
  },
  "no-feature-imports-a-feature": {
    "src/features/a/a.ts": `import type { B } from "#features/b/b.ts"; export type A = B;`,
    "src/features/b/b.ts": "export type B = 1;",
  },
  "features-below-app": {
    "src/features/a/a.ts": `import "#app/b.ts";`,
    "src/app/b.ts": "export const b = 1;",
  },
  "cli-is-a-thin-shell": { "src/cli/a.ts": `import "react";` },
  "nobody-imports-the-shells": {
    "src/ui/a.ts": `import "#app/b.ts";`,
    "src/app/b.ts": "export const b = 1;",
  },
  "heavy-libraries-live-in-io": { "src/features/a/a.ts": `import "docx";` },
  "no-cycles": { "src/ui/a.ts": `import "./b.ts";`, "src/ui/b.ts": `import "./a.ts";` },
  "no-orphans": { "src/ui/a.ts": "export const a = 1;" },
  "not-to-tests": { "src/ui/a.ts": `import "#tests/b.ts";`, "tests/b.ts": "export const b = 1;" },
  "not-unresolvable": { "src/ui/a.ts": `import "./nowhere.ts";` },
};

const root = process.cwd();
let folder = "";

async function violationsIn(baseDir: string, roots: string[]): Promise<ICruiseResult> {
  const options: ICruiseOptions = {
    ...configuration.options,
    baseDir,
    ruleSet: configuration,
    validate: true,
    tsConfig: { fileName: join(baseDir, "tsconfig.json") },
  };
  const { output } = await cruise(roots, options);
  if (typeof output === "string") throw new Error("dependency-cruiser gave text");
  return output;
}

describe("the direction of imports", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "direction-"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    for (const file of ["package.json", "tsconfig.json"]) cpSync(join(root, file), join(folder, file));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has a breach for each rule", () => {
    expect(new Set(Object.keys(BREACHES))).toEqual(new Set(configuration.forbidden.map((rule) => rule.name)));
  });

  it.each(Object.entries(BREACHES))("%s is noticed when it is broken", async (rule, files) => {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const { summary } = await violationsIn(folder, Object.keys(files));
    for (const path of Object.keys(files)) rmSync(join(folder, path));
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });

  it("is kept by every module", async () => {
    const { summary } = await violationsIn(root, ["src", "templates"]);
    expect(summary.totalCruised).toBeGreaterThan(60);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});
