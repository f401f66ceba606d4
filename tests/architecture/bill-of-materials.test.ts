import { builtinModules } from "node:module";
import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { type Component, licenseOf, nameOf, readShippedParts } from "../../scripts/bill-of-materials.ts";
import { sourceFiles } from "./source-files.ts";

const { bill, licenses } = readShippedParts();
const shipped = new Set(bill.components.map(nameOf));

function unlicensed(components: readonly Component[]): string[] {
  return components.filter((component) => !licenseOf(component)).map(nameOf);
}

/** What Node has itself, and what the build makes. */
const NOT_PACKAGES: ReadonlySet<string> = new Set(["node", "virtual"]);

/** The packages that a file takes in, by its own words. */
function importedBy(source: string): string[] {
  const names = source.matchAll(
    /^(?:import|export|\}).* from "((?:@[\w.-]+\/)?[a-z][\w.-]*)[^"]*"|\bimport\("((?:@[\w.-]+\/)?[a-z][\w.-]*)/gm,
  );
  return [...names].flatMap(([, from, lazy]) => from ?? lazy ?? []);
}

describe("the bill of materials", () => {
  it("names a license for every package that is shipped", () => {
    expect(bill.components.length).toBeGreaterThan(100);
    expect(unlicensed(bill.components)).toEqual([]);
    for (const each of bill.components)
      expect(licenses).toContain(`${nameOf(each)} ${each.version}\nLicense: ${licenseOf(each)}\n`);
  });

  it("would notice one without a license", () => {
    const [first, ...rest] = bill.components;
    expect(unlicensed([{ ...first, licenses: [] } as Component, ...rest])).toEqual([first && nameOf(first)]);
  });

  it("holds every package that the app takes in", () => {
    const builtin = new Set(builtinModules);
    const missing = new Set<string>();
    let imports = 0;
    for (const { path, text: source } of sourceFiles(["src", "templates"], [".ts", ".tsx"])) {
      if (/\.test\.tsx?$|^src\/cli\//.test(path)) continue;
      for (const name of importedBy(source)) {
        imports += 1;
        if (!shipped.has(name) && !builtin.has(name) && !NOT_PACKAGES.has(name)) missing.add(name);
      }
    }
    expect(imports).toBeGreaterThan(100);
    expect([...missing]).toEqual([]);
  });

  it("tells nothing of the machine that built it, and no registry", () => {
    const all = JSON.stringify(bill) + licenses;
    for (const told of [process.cwd(), homedir(), "registry.", ".tgz", "localhost"])
      expect(all.includes(told)).toBe(false);
    expect(bill.metadata.component.name).toBe("crosswalk");
  });
});
