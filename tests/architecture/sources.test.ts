import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

const files = sourceFiles(["src", "templates", "tests"], [".ts", ".tsx"]);

/** Every line of a file that a pattern matches, as `path:line`. */
function findings(pattern: RegExp, where = files): string[] {
  return where.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe("source files", () => {
  it("are there to be read", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it("import across folders by name, never by climbing", () => {
    const shipped = files.filter(({ path }) => !path.startsWith("tests/"));
    expect(findings(/from "(\.\.\/){2,}/, shipped)).toEqual([]);
  });

  it("re-export nothing wholesale", () => {
    expect(findings(/^export \* /)).toEqual([]);
  });

  it("have names that say what is in them", () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|managers?)(\/|\.|$)/i;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it("name no path of one machine and no registry", () => {
    expect(
      findings(/(?<![.\w])\/(work|root|home)\/[a-z]|registry\.npmjs/).filter(
        (line) => !line.includes("sources.test"),
      ),
    ).toEqual([]);
  });
});
