import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRecord } from "#core/is-record.ts";
import { sourceFiles } from "./source-files.ts";

const components = sourceFiles(["src"], [".tsx"]).filter(({ path }) => !path.endsWith(".test.tsx"));
const sources = sourceFiles(["src"], [".ts", ".tsx"]).filter(({ path }) => !path.includes(".test."));

/** Text between tags, and attributes that a person hears or sees. */
const JSX_TEXT = />\s*([^<>{}=;()&|\n]*\p{L}{2,}[^<>{}=;()&|\n]*)\s*<\//gu;
const SPOKEN_ATTRIBUTE =
  /\b(?:aria-label|aria-description|label|title|placeholder|alt|description)="([^"]*\p{L}{2,}[^"]*)"/gu;
/** Names that are the same in every language. */
const NAMES = new Set([
  "Crosswalk",
  "O*NET Resource Center",
  "Creative Commons Attribution 4.0",
  "linkedin.com/in/…",
]);

function keysOf(value: unknown, path: string): string[] {
  if (!isRecord(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === "" ? key : `${path}.${key}`));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isRecord(value) ? Object.values(value).flatMap(textsOf) : [];
}

function catalog(file: string): unknown {
  return JSON.parse(readFileSync(join("src/i18n/catalogs/en", file), "utf8"));
}

describe("words", () => {
  it("stand in the catalogs and never in a component", () => {
    expect(components.length).toBeGreaterThan(20);
    const found = components.flatMap(({ path, text }) =>
      [...text.matchAll(JSX_TEXT), ...text.matchAll(SPOKEN_ATTRIBUTE)]
        .map(([, words = ""]) => words.trim())
        .filter((words) => !NAMES.has(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it("are all used", () => {
    const namespaces = readdirSync("src/i18n/catalogs/en");
    const nested = namespaces.flatMap((file) =>
      textsOf(catalog(file)).map((text) => text.replaceAll("{{", "${")),
    );
    const everything = [...sources.map(({ text }) => text), ...nested].join("\n");
    const unused = namespaces.flatMap((file) => {
      return keysOf(catalog(file), "")
        .filter((key) => !isUsed(key, everything))
        .map((key) => `${file}: ${key}`);
    });
    expect(namespaces.length).toBeGreaterThan(3);
    expect(unused).toEqual([]);
  });
});

/** A key stands in the code whole, or its beginning does before a `${` that chooses the rest, or another text nests it. */
function isUsed(key: string, everything: string): boolean {
  const plain = key.replace(/_(zero|one|two|few|many|other)$/, "");
  if (everything.includes(`${plain}"`) || everything.includes(`${plain}\``)) return true;
  const parts = plain.split(".");
  return parts.some((_, at) => everything.includes(`${parts.slice(0, at).join(".")}.\${`) && at > 0);
}
